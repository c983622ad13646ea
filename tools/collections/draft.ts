import type { Chance } from './chance.js'
import type { Outlet } from './outlets.js'
import type { Page } from './page.js'

/** A page before it is furnished. */
export type Draft = {
  id: string
  text: string
  outlet: Outlet
  language: string
  day: number
  hasDate: boolean
  creditTo?: Outlet
}

/** The page that an outlet makes of a draft, with its furniture about it. */
export function pageOf(draft: Draft, luck: Chance): Page {
  const { outlet, text, day, hasDate, creditTo } = draft
  const parts = [
    outlet.furniture[0],
    text,
    ...(creditTo ? [`Source: ${creditTo.name}`] : []),
    outlet.furniture[1],
  ]
  return {
    id: draft.id,
    text: (luck.yes(0.7) ? parts : parts.slice(1)).join('\n'),
    url: `https://${outlet.host}/news/${draft.id}`,
    language: draft.language,
    ...(hasDate ? { published: new Date(Date.UTC(2026, 2, 1) + day * 3_600_000).toISOString() } : {}),
  }
}
