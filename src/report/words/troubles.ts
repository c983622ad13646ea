import type { BinaryKind, CaptureTrouble, LineFault } from '../../capture/trouble.js'
import type { FieldNeed, ReadingFault } from '../../saved/fields.js'

/** Troubles told to a user: those of captures, those of reading, and those of writing what was read. */
export type ToldTrouble =
  | CaptureTrouble
  | { readonly kind: 'failed'; readonly where: string; readonly detail: string }
  | {
      readonly kind: 'bad-reading'
      readonly where: string
      readonly line: number
      readonly fault: ReadingFault
    }
  | { readonly kind: 'output-full'; readonly where: string }
  /** `code` is the system's, such as ENOENT; `detail` its own words. */
  | {
      readonly kind: 'output-failed'
      readonly where: string
      readonly code: string
      readonly detail: string
    }
  | { readonly kind: 'output-is-input'; readonly where: string }
  | {
      readonly kind: 'not-a-continuation'
      readonly where: string
      readonly found: string
      readonly expected: string
    }

/** What a user may want to know of a page that was read all the same. */
export type Notice =
  | { readonly kind: 'not-an-article'; readonly where: string }
  | {
      readonly kind: 'language-unsupported'
      readonly where: string
      readonly language: string
      /** Languages that are read, by their tags. */
      readonly known: readonly string[]
    }
  | { readonly kind: 'language-unknown'; readonly where: string; readonly known: readonly string[] }

/** What happened, and what to do about it ('' where nothing can be done). `where` is printed before it. */
export type Told = { readonly what: string; readonly remedy: string }

type TellEach<Cases extends { readonly kind: string }> = {
  readonly [Kind in Cases['kind']]: (told: Extract<Cases, { readonly kind: Kind }>) => Told
}

export type TroubleWords = {
  readonly troubles: TellEach<ToldTrouble>
  readonly notices: TellEach<Notice>
  readonly lineFaults: TellEach<LineFault>
  /** What a field of a reading must be; `choices` where it is one of a few words. */
  readonly needs: Readonly<Record<FieldNeed, (choices: readonly string[]) => string>>
  readonly binaries: Readonly<Record<BinaryKind, string>>
}

/** The words for one trouble or notice. */
export function tell<Case extends { readonly kind: string }>(words: TellEach<Case>, told: Case): Told {
  const say = words[told.kind as Case['kind']] as unknown as (told: Case) => Told
  return say(told)
}
