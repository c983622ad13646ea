/**
 * Auxiliaries of the passive, whose subject is not who acts: "is expected", « a été prié », „wird erwartet". Lower case, by
 * language; forms of *sein* and *ser* that only make the perfect are left out.
 */
const auxiliaries: Readonly<Record<string, string>> = {
  en: 'be am is are was were been being',
  fr: 'été est sont était étaient fut furent sera seront serait seraient être',
  de: 'wird werden wurde wurden worden',
  es: 'es son fue fueron sido era eran será serán ser',
  ru: 'был была было были будет будут быть',
  uk: 'був була було були буде будуть бути',
}

const everyForm: ReadonlySet<string> = new Set(
  Object.values(auxiliaries).flatMap((forms) => forms.split(' ')),
)

/** Whether a word can be the auxiliary of a passive in some language. */
export const isPassiveAuxiliary = (word: string): boolean => everyForm.has(word)

/** Whether the verb at `at` stands right behind a passive's auxiliary; "is saying" and « s'est dit » are none. */
export const isPassive = (words: readonly string[], at: number): boolean =>
  at > 0 && sureForms.has(words[at - 1]!) && !words[at]!.endsWith('ing')

/** Forms that do not also make a perfect or a reflexive. */
const sureForms: ReadonlySet<string> = new Set(
  'is are was were been be été wurde wurden worden fue fueron sido'.split(' '),
)
