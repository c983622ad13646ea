import { describe, expect, test } from 'vitest'
import type { Reporting, ReportingClass } from './reporting.js'
import { headOf, readVerbForms } from './verb-forms.js'

const languages = ['fr', 'en', 'de', 'es', 'ru', 'uk']

/** Every class once; the compiler refuses a missing or a misspelt one. */
const classes = Object.keys({
  say: 1,
  assert: 1,
  'claim-doubt': 1,
  deny: 1,
  admit: 1,
  confirm: 1,
  announce: 1,
  explain: 1,
  warn: 1,
  ask: 1,
  answer: 1,
  think: 1,
  predict: 1,
  propose: 1,
  promise: 1,
  order: 1,
  accuse: 1,
  praise: 1,
  mock: 1,
  manner: 1,
  show: 1,
  perceive: 1,
  relay: 1,
  investigate: 1,
  negotiate: 1,
  stance: 1,
  characterize: 1,
  report: 1,
} satisfies Record<ReportingClass, 1>)

const wordsIn = (sentence: string) =>
  sentence
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/\p{L}[\p{L}\p{M}'-]*/gu) ?? []

/** Words with what an elision or a hyphen joins to them taken off: « l'annonce », « dit-elle ». */
const partsIn = (sentence: string) => wordsIn(sentence).flatMap((word) => [word, ...word.split(/['-]/u)])

/** French « de » and « à » melt into the article that follows; the tables hold them whole. */
const melted: Readonly<Record<string, string>> = {
  de: "(?:de|du|des|d')",
  à: '(?:à|au|aux)',
}

/** A pattern as an expression over straight-quoted lower-case text. */
const matcherOf = (pattern: string, melts: boolean) =>
  new RegExp(
    pattern
      .split(' ')
      .map((word) => (melts ? melted[word] : undefined) ?? word.replace('{S}', "[\\p{L}' ]+?"))
      .join(' ?'),
    'iu',
  )

const hasForm = (forms: readonly string[], words: ReadonlySet<string>) =>
  forms.some((form) => form.split('_').every((part) => words.has(part)))

const repeated = (entries: readonly string[]) => entries.filter((entry, at) => entries.indexOf(entry) !== at)

describe.each(languages)('%s', async (language) => {
  const { reporting } = (await import(`./${language}/reporting.ts`)) as { reporting: Reporting }
  const { verbs, nouns, phrases } = reporting
  const forms = readVerbForms(reporting.verbForms)
  const entries = [...verbs, ...nouns, ...phrases]

  test('no entry stands twice', () => {
    expect(repeated(verbs.map((verb) => verb.lemma))).toEqual([])
    expect(repeated(nouns.map((noun) => noun.noun))).toEqual([])
    expect(repeated(phrases.map((phrase) => phrase.pattern))).toEqual([])
    expect(repeated(entries.map((entry) => entry.example))).toEqual([])
  })

  test('every class is known', () => {
    const unknown = entries.flatMap((entry) => entry.classes).filter((name) => !classes.includes(name))
    expect(unknown).toEqual([])
  })

  test('each verb stands in its example', () => {
    const absent = verbs.filter(
      ({ lemma, example }) => !hasForm(forms.get(headOf(lemma)) ?? [], new Set(partsIn(example))),
    )
    expect(absent.map((verb) => `${verb.lemma}: ${verb.example}`)).toEqual([])
  })

  test('each noun stands in its example', () => {
    const straight = (sentence: string) => sentence.toLowerCase().replaceAll('’', "'")
    const absent = nouns.filter(
      ({ noun, plural, example }) =>
        !straight(example).includes(noun.toLowerCase()) &&
        !(plural && straight(example).includes(plural.toLowerCase())),
    )
    expect(absent.map((noun) => `${noun.noun}: ${noun.example}`)).toEqual([])
  })

  test('each phrase stands in its example', () => {
    const absent = phrases.filter(
      ({ pattern, example }) => !matcherOf(pattern, language === 'fr').test(example.replaceAll('’', "'")),
    )
    expect(absent.map((phrase) => `${phrase.pattern}: ${phrase.example}`)).toEqual([])
  })

  test('every table of forms belongs to a verb', () => {
    const heads = new Set(verbs.map((verb) => headOf(verb.lemma)))
    expect([...forms.keys()].filter((head) => !heads.has(head))).toEqual([])
  })
})
