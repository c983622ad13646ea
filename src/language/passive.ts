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

/**
 * Participles of what people say of others, which beside an auxiliary of the passive are nothing else: « est *accusé* », „wird
 * *beschuldigt*“, by language. Not those of who believes: « est *convaincu* ».
 */
const toldOf: Readonly<Record<string, string>> = {
  fr: `accusé soupçonné critiqué décrit qualifié appelé invité prié sommé considéré présenté dénoncé condamné salué contesté
    perçu blâmé loué félicité averti surnommé désigné jugé attendu`,
  de: `beschuldigt bezeichnet beschrieben kritisiert verdächtigt aufgefordert gebeten gelobt verurteilt gewarnt eingestuft
    angesehen erwartet`,
  es: `acusado sospechado criticado calificado descrito llamado invitado considerado presentado denunciado condenado
    advertido señalado`,
}

/** With their feminines and plurals. */
const toldForms: ReadonlySet<string> = new Set([
  ...toldOf.fr!.split(/\s+/u).flatMap((form) => ['', 'e', 's', 'es'].map((ending) => form + ending)),
  ...toldOf.de!.split(/\s+/u),
  ...toldOf
    .es!.split(/\s+/u)
    .flatMap((form) => ['o', 'a', 'os', 'as'].map((ending) => form.slice(0, -1) + ending)),
])

/** « s'est dit »: a reflexive before the auxiliary makes it a perfect. */
const reflexives = new Set(["s'", 'se', "m'", 'me', "t'", 'te', 'sich'])

/** Whether it is one beyond doubt; "is saying" is none. */
export const isPassive = (words: readonly string[], at: number): boolean =>
  at > 0 && ((sureForms.has(words[at - 1]!) && !words[at]!.endsWith('ing')) || isToldOf(words, at))

/** Tokens between auxiliary and participle: „wird | von der Opposition im Rat | beschuldigt“. */
const farthest = 8

function isToldOf(words: readonly string[], at: number): boolean {
  if (!toldForms.has(words[at]!)) return false
  for (let t = at - 1; t >= 0 && t >= at - farthest; t--) {
    if (everyForm.has(words[t]!)) return !reflexives.has(words[t - 1] ?? '')
    if (perfect.has(words[t]!) || /^[.;:!?]$/.test(words[t]!)) return false
  }
  return false
}

/** Auxiliaries of the active: whoever « a accusé » accuses. */
const perfect = new Set('a ont avait avaient hat haben hatte hatten ha han había habían'.split(' '))
