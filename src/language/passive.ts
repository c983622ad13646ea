/** Words before a participle, lower case. */
type Auxiliaries = {
  /** Make the passive and nothing else. */
  readonly sure: string
  /** Also make a perfect, a future or a reflexive: « s'est dit », „wird sagen". */
  readonly possible: string
}

/**
 * Auxiliaries of the passive, whose subject is not who acts: "is expected", « a été prié », „wurde erwartet", by language.
 * Forms of *sein* and *ser* that only make the perfect are left out.
 */
const auxiliaries: Readonly<Record<string, Auxiliaries>> = {
  en: { sure: 'be is are was were been', possible: 'am being' },
  fr: { sure: 'été', possible: 'est sont était étaient fut furent sera seront serait seraient être' },
  de: { sure: 'wurde wurden worden', possible: 'wird werden' },
  es: { sure: 'fue fueron sido', possible: 'es son era eran será serán ser' },
  ru: { sure: '', possible: 'был была было были будет будут быть' },
  uk: { sure: '', possible: 'був була було були буде будуть бути' },
}

const formsOf = (...kinds: readonly (keyof Auxiliaries)[]): ReadonlySet<string> =>
  new Set(Object.values(auxiliaries).flatMap((forms) => kinds.flatMap((kind) => forms[kind].split(' '))))

const sureForms = formsOf('sure')
const everyForm = formsOf('sure', 'possible')

/** Whether the verb at `at` may be a passive, by the word before it. */
export const maybePassive = (words: readonly string[], at: number): boolean =>
  at > 0 && everyForm.has(words[at - 1]!)

/** Whether it is one beyond doubt; "is saying" is none. */
export const isPassive = (words: readonly string[], at: number): boolean =>
  at > 0 && sureForms.has(words[at - 1]!) && !words[at]!.endsWith('ing')
