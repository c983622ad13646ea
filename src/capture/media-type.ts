import type { Form } from './capture.js'

/** What HTTP content types hold; null where only the bytes can tell. */
const formsByType: Readonly<Record<string, Form | null>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'application/xml': null,
  'text/xml': null,
  'application/octet-stream': null,
  '': null,
}

/** The type alone, lower case: "text/html" of "Text/HTML; charset=utf-8". */
export const bareType = (stated: string): string => stated.split(';')[0]!.trim().toLowerCase()

/** What a content type says of its bytes: null where only they can tell, undefined where they are no page. */
export const formOfType = (stated: string): Form | null | undefined => {
  const type = bareType(stated)
  return Object.hasOwn(formsByType, type) ? formsByType[type] : undefined
}

/** The charset a content type names. */
export const charsetOf = (stated: string): string | undefined =>
  /charset\s{0,9}=\s{0,9}["']?([^\s"';]+)/i.exec(stated)?.[1]
