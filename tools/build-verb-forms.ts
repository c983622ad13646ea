// Writes src/language/<tag>/verb-forms.generated.ts: the forms of the verbs in that language's reporting-verbs.ts,
// from the conjugation tables in the data folder. Run: npm run tools && node build/tools/build-verb-forms.js
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { ReportingVerb } from '../src/language/reporting.js'
import { headOf, readVerbForms } from '../src/language/verb-forms.js'
import { formsByHand } from './verb-forms-by-hand.js'
import { irregular, models } from './verb-models.js'

const data = process.env.SELON_DATA ?? '../shared/data'
const languages = process.argv.length > 2 ? process.argv.slice(2) : ['fr', 'en', 'de', 'es', 'ru', 'uk']

/** "pointed out" is found by `pointed`, « se queja » by `queja`; German keeps its parted prefix: `gibt_zu`. */
const shortForm = (form: string, language: string) =>
  language === 'de' ? form.replaceAll(' ', '_') : headOf(form)

/** Forms by verb, from the language's conjugation table; where that is not at hand, from what was made of it before. */
function formsByHead(language: string): ReadonlyMap<string, ReadonlySet<string>> {
  const table = `${data}/lexicon/${language}/verb-forms.tsv`
  return existsSync(table) ? formsInTable(table, language) : formsMade(language)
}

function formsInTable(table: string, language: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const row of readFileSync(table, 'utf8').split('\n').slice(1).filter(Boolean)) {
    const [form, lemma] = row.split('\t') as [string, string]
    const head = headOf(lemma)
    found.set(head, (found.get(head) ?? new Set()).add(shortForm(form, language).toLowerCase()))
  }
  return found
}

function formsMade(language: string): Map<string, Set<string>> {
  const made = fileOf(language)
  const lines = existsSync(made) ? readFileSync(made, 'utf8').split('`')[1]!.replace('\\\n', '') : ''
  return new Map([...readVerbForms(lines)].map(([head, forms]) => [head, new Set(forms)]))
}

const fileOf = (language: string): string => `src/language/${language}/verb-forms.generated.ts`

function formsLikeModel(
  head: string,
  language: string,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const model = models[language]?.find(({ ending }) => head.endsWith(ending))
  const pattern = model && known.get(model.like)
  if (!pattern)
    throw new Error(`No forms for ${head} (${language}): write them in tools/verb-forms-by-hand.ts`)
  const stem = model.like.slice(0, model.like.length - model.ending.length)
  const newStem = head.slice(0, head.length - model.ending.length)
  return [...pattern].filter((form) => form.startsWith(stem)).map((form) => newStem + form.slice(stem.length))
}

/** Forms by verb, from those written by hand: a line's first word is its infinitive and a form too. */
const handForms = (language: string): ReadonlyMap<string, readonly string[]> =>
  new Map([...readVerbForms(formsByHand[language] ?? '')].map(([head, forms]) => [head, [head, ...forms]]))

/** « il balaye » is as often printed « il balaie »; the tables hold the first. */
const withMuteI = (forms: readonly string[]): string[] => [
  ...new Set(forms.flatMap((form) => [form, form.replace(/aye(?=$|s$|nt$|r[aeio])/u, 'aie')])),
]

for (const language of languages) {
  const { verbs } = (await import(`../src/language/${language}/reporting-verbs.js`)) as {
    verbs: readonly ReportingVerb[]
  }
  const known = formsByHead(language)
  const byHand = handForms(language)
  const heads = [...new Set(verbs.map((verb) => headOf(verb.lemma)))].sort()
  const lines = heads.map((head) => {
    const forms = irregular[language]?.[head]?.split(' ') ??
      byHand.get(head) ?? [...(known.get(head) ?? formsLikeModel(head, language, known))]
    return [head, ...(language === 'fr' ? withMuteI(forms) : forms)].join(' ')
  })
  writeFileSync(
    fileOf(language),
    `// Made by tools/build-verb-forms.ts; change reporting-verbs.ts and run it again.\nexport const verbForms = \`\\\n${lines.join('\n')}\n\`\n`,
  )
}
