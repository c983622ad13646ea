import type { GivenFact } from './given.js'

/** Files that are not pages, told by their first bytes. */
export type BinaryKind =
  | 'pdf'
  | 'image'
  | 'audio-video'
  | 'archive'
  | 'office'
  | 'mhtml'
  | 'warc'
  | 'database'
  | 'program'
  | 'json'
  | 'unknown'

/** What is wrong with a line of a batch. */
export type LineFault =
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-an-object' }
  | { readonly kind: 'no-content' }
  | { readonly kind: 'already-read' }
  | { readonly kind: 'two-contents' }
  | { readonly kind: 'empty-content' }
  | { readonly kind: 'wrong-type'; readonly field: string }
  | { readonly kind: 'bad-value'; readonly field: GivenFact; readonly value: string }
  | { readonly kind: 'too-long'; readonly limitMB: number }

/** Why an input gave no capture. `where` is a path, an address, `stdin` or `file:line`. */
export type CaptureTrouble =
  | { readonly kind: 'missing'; readonly where: string }
  | { readonly kind: 'bad-name'; readonly where: string }
  | { readonly kind: 'forbidden'; readonly where: string }
  | { readonly kind: 'no-pages'; readonly where: string }
  | { readonly kind: 'empty'; readonly where: string }
  | { readonly kind: 'binary'; readonly where: string; readonly found: BinaryKind }
  | { readonly kind: 'too-big'; readonly where: string; readonly limitMB: number }
  | { readonly kind: 'damaged'; readonly where: string; readonly detail: string; readonly cause: unknown }
  | { readonly kind: 'bad-line'; readonly where: string; readonly line: number; readonly fault: LineFault }
  | AddressTrouble

/** Why an address gave no capture. */
export type AddressTrouble =
  | { readonly kind: 'bad-address'; readonly where: string }
  | {
      readonly kind: 'private-address'
      readonly where: string
      readonly host: string
      readonly address: string
    }
  | { readonly kind: 'unknown-host'; readonly where: string; readonly host: string }
  | { readonly kind: 'unreachable'; readonly where: string; readonly detail: string; readonly cause: unknown }
  | { readonly kind: 'refused'; readonly where: string; readonly status: number }
  | { readonly kind: 'bad-redirect'; readonly where: string; readonly to: string }
  | { readonly kind: 'not-a-page'; readonly where: string; readonly type: string }
  | { readonly kind: 'redirected-too-often'; readonly where: string; readonly limit: number }
  | { readonly kind: 'timed-out'; readonly where: string; readonly seconds: number }
