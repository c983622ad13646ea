import { wordSet } from '../../language/orthography.js'
import type { NameWords, Speakers } from '../../language/speakers.js'
import { stemOf } from './noun-forms.js'

/** A given name that a form of it belongs to. */
type GivenName = { readonly name: string; readonly gender: 'm' | 'f' }

/** Given names by their forms in other cases: *остапа* → *остап*. Forms that are a name themselves are none. */
export const readGivenForms = (
  lists: NameWords['given'],
  cases: Speakers['caseEndings'],
): ReadonlyMap<string, GivenName> => {
  const forms = new Map<string, GivenName>()
  if (!cases) return forms
  for (const gender of ['m', 'f'] as const)
    for (const name of wordSet(lists[gender]))
      for (const ending of wordSet(cases.one)) forms.set(stemOf(name) + ending, { name, gender })
  for (const gender of ['m', 'f'] as const) for (const name of wordSet(lists[gender])) forms.delete(name)
  return forms
}

/** Surnames whose nominative their form leaves no doubt of, by the gender of the given name beside them. */
const surnames: Readonly<Record<'m' | 'f', readonly (readonly [form: RegExp, nominative: string])[]>> = {
  m: [
    [/(с|ц|з)ьк(?:ого|ому|им)$/u, '$1ький'],
    [/(с|ц)к(?:ого|ому|им)$/u, '$1кий'],
    [/енк(?:а|у|ові|ом)$/u, 'енко'],
    [/(ов|ев|єв|ёв|ин|ін|їн)(?:а|у|ым|им|ом)$/u, '$1'],
    [/(ук|юк|ич|ар|ак|як|ан|ян|ус|ейн|ндт|рг|он|ен|ел)(?:а|у|ові|ом)$/u, '$1'],
  ],
  f: [
    [/(ов|ев|єв|ёв|ин|ін|їн)(?:ої|ій|ою|ой)$/u, '$1а'],
    [/(с|ц|з)ьк(?:ої|ій|ою)$/u, '$1ька'],
    [/(с|ц)кой$/u, '$1кая'],
    [/(ов|ев|єв|ёв|ин|ін|їн)у$/u, '$1а'],
    [/(с|ц)кую$/u, '$1кая'],
    [/(с|ц|з)ьку$/u, '$1ька'],
  ],
}

/** What stands between given name and surname: «Дмитрия *Сергеевича* Колбы». */
const patronymics: readonly (readonly [form: RegExp, nominative: string])[] = [
  [/(ович|евич|йович|ич)(?:а|у|ем|ем|еві|ові)$/u, '$1'],
  [/(овн|евн|ївн|івн|ичн|иничн)(?:ы|и|е|і|у|ой|ою)$/u, '$1а'],
]

const patronymicOf = (word: string): string => {
  const rule = patronymics.find(([form]) => form.test(word))
  return rule ? word.replace(rule[0], rule[1]) : word
}

/** «Анни Брандт» → «Анна Брандт», «Остапа Рибчука» → «Остап Рибчук»; what no rule is sure of stays as printed. */
export const nominativeOf = (spelled: string, given: ReadonlyMap<string, GivenName>): string => {
  const [first = '', ...more] = spelled.split(' ')
  const known = given.get(first.toLowerCase())
  if (!known || more.length === 0) return spelled
  const last = more.at(-1)!
  const rule = surnames[known.gender].find(([form]) => form.test(last))
  if (!rule && known.gender === 'm') return spelled // «Карла Донат» may be a woman of that name
  const surname = rule ? last.replace(rule[0], rule[1]) : last
  const between = more.slice(0, -1).map(patronymicOf)
  return [first[0] + known.name.slice(1), ...between, surname].join(' ')
}
