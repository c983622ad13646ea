import type { FoundName } from './find-names.js'
import { foldName } from './fold.js'
import { type Gazetteer, namesNear, placeAt, placesNamed, usualName } from './gazetteer.js'
import type { Mention } from './mention.js'
import type { NameWords } from './name-words.js'
import { choosePlace, type Surroundings, surroundings } from './place-choice.js'
import type { ShapedWords } from './word-shapes.js'

/** Places with where they lie; a name that fits no place stays without. */
export function placeMentions(
  words: ShapedWords,
  names: NameWords,
  found: readonly FoundName[],
  gazetteer: Gazetteer | undefined,
  language: string,
): Mention[] {
  if (!gazetteer) return found.map((name) => bare(words, name))
  const doubtful = found.some(({ run }) => run.known?.places.length !== 1)
  const around = doubtful ? surroundings(words, names, found, gazetteer) : new Map<string, number>()
  return found.map((name, index) => {
    const choice = choosePlace(
      words,
      names,
      name,
      [found[index - 1], found[index + 1]],
      gazetteer,
      language,
      around,
    )
    if (choice !== undefined) return placed(words, name, choice, gazetteer, language, false)
    const meant = misspelling(words, name, gazetteer, around)
    return meant === undefined ? bare(words, name) : placed(words, name, meant, gazetteer, language, true)
  })
}

const bare = ({ analysis }: ShapedWords, { span }: FoundName): Mention => ({
  kind: 'place',
  span,
  name: analysis.text.slice(span.start, span.end),
})

function placed(
  words: ShapedWords,
  { span }: FoundName,
  number: number,
  gazetteer: Gazetteer,
  language: string,
  misspelt: boolean,
): Mention {
  const { id, kind, country, lat, lon } = placeAt(gazetteer, number)
  const cased = language === 'uk' || language === 'ru' || misspelt
  const name = cased
    ? usualName(gazetteer, number, language)
    : words.analysis.text.slice(span.start, span.end)
  return {
    kind: 'place',
    span,
    name,
    id,
    type: kind,
    ...(country ? { country } : {}),
    ...(lat === null ? {} : { lat, lon }),
    ...(misspelt ? { misspelt: true } : {}),
  }
}

/** A long name one edit away from a place of the countries at hand, or from one known to all. */
function misspelling(words: ShapedWords, { run }: FoundName, gazetteer: Gazetteer, around: Surroundings) {
  const written = foldName(
    words.analysis.text.slice(words.analysis.starts[run.from]!, words.analysis.ends[run.to - 1]!),
  )
  if (written.length < 7 || words.plain.has(words.analysis.words[run.from]!)) return undefined
  const meant = namesNear(gazetteer, written).flatMap((name) => placesNamed(gazetteer, name))
  const likely = meant.filter((number) => number < 500 || around.has(placeAt(gazetteer, number).country))
  return likely.length > 0 ? Math.min(...likely) : undefined
}
