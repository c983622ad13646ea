import type { CaptureTrouble } from './trouble.js'

/** What the bytes are: a page, or a page saved as plain text. */
export type Form = 'html' | 'text'

/** A page as found. Its content is never changed; facts beside it come from where it was found. */
export type Capture = {
  readonly kind: 'capture'
  /** Becomes `Reading.id`: the id of a batch line, else the address or path. */
  readonly id: string
  /** Path, address, `stdin` or `file:line`, for messages. */
  readonly where: string
  readonly form: Form
  /** A string where the input was already decoded (a line of a batch). */
  readonly content: string | Uint8Array
  readonly url?: string
  /** `charset` of the HTTP content type, where there was one. */
  readonly charset?: string
  readonly language?: string
  readonly published?: string
  /** Instant of the fetch, ISO 8601; only for addresses. */
  readonly fetched?: string
}

/** A line of a batch that holds no page but what Selon read in one before, as parsed and not yet checked. */
export type SavedReading = {
  readonly kind: 'saved'
  readonly where: string
  readonly line: number
  readonly fields: Readonly<Record<string, unknown>>
}

/** What an input may give. */
export type Captured = Capture | SavedReading | CaptureTrouble
