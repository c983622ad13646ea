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
