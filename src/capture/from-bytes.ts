import { binaryKind, isBlank } from './binary.js'
import type { Capture, Form } from './capture.js'
import { formByName, opensJson, sniffForm } from './form.js'
import type { CaptureTrouble } from './trouble.js'

/** A capture of bytes found at `where`; a trouble where they are no page in any encoding. */
export function captureBytes(
  bytes: Uint8Array,
  where: string,
  form: Form | null = formByName(where),
): Capture | CaptureTrouble {
  if (bytes.length === 0) return { kind: 'empty', where }
  const found = binaryKind(bytes) ?? (form === null && opensJson(bytes) ? 'json' : null)
  if (found) return { kind: 'binary', where, found }
  if (isBlank(bytes)) return { kind: 'empty', where }
  return { kind: 'capture', id: where, where, form: form ?? sniffForm(bytes), content: bytes }
}
