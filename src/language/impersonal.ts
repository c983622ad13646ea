import { isPassive, maybePassive } from './passive.js'

/** Forms of the verbs by which a page says how things look to itself, by language. */
const seeming: Readonly<Record<string, string>> = {
  en: 'seem seems seemed appear appears appeared',
  fr: 'semble semblent semblait semblaient semblerait sembleraient',
  de: 'scheint scheinen schien schienen',
  es: 'parece parecen parecía parecían',
}

const forms = new Set(Object.values(seeming).flatMap((each) => each.split(' ')))

/**
 * Whether the subject of the verb at `at` is spoken of and speaks not: "The pass is thought to be open", "Kestrel seems to
 * be losing". Words are lower case.
 */
export const isImpersonal = (words: readonly string[], at: number): boolean =>
  forms.has(words[at]!) || isPassive(words, at)

/** Pronouns that stand for nothing where the verb has no speaker: "*it* is believed that", „*es* wird angenommen, dass“. */
const expletives = new Set(['it', 'es'])

/** Forms of „es heißt, dass“. */
const hearsayForms = new Set(['heißt', 'hieß', 'heiße'])

/** Whether the pronoun is nobody, given the tokens of its verb: "*It* was feared that", not "*It* fears that". */
export const isExpletive = (words: readonly string[], pronoun: string, verb: readonly number[]): boolean =>
  expletives.has(pronoun) &&
  verb.some((at) => forms.has(words[at]!) || hearsayForms.has(words[at]!) || maybePassive(words, at))
