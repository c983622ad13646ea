import { numberWords } from './number-words.js'
import type { WordingWord } from './wording.js'

/** A number of a sentence and the words that show it. "14th" is a name's number, never how many there are. */
export type Figure = {
  readonly value: number
  readonly shown: string
  readonly isOrdinal: boolean
  /** Which word of the sentence it begins with. */
  readonly at: number
}

const valuesBy = new Map<string, ReadonlyMap<string, number>>()

function valuesOf(language: string): ReadonlyMap<string, number> {
  const known = valuesBy.get(language)
  if (known) return known
  const entries = (numberWords[language] ?? '').split(' ').filter(Boolean)
  const values = new Map(
    entries.map((entry): [string, number] => {
      const [word = '', value] = entry.split(':')
      return [word, Number(value)]
    }),
  )
  valuesBy.set(language, values)
  return values
}

/** A unit that another language's page may have converted: then the number says nothing. */
const converted =
  /^(?:miles?|feet|foot|inch(?:es)?|pounds?|yards?|acres?|gallons?|km|kilom\p{L}*|metres?|meters?|metern?|hectares?|kg|kilos?|litres?|celsius|fahrenheit|degr\p{L}*|grad|миль|мили|км|метр\p{L}*|pm|am|h|heures?|uhr|час\p{L}*|o|dollars?|euros?|livres?)$/u

/** Numbers of a sentence, in figures or words; "12 000", "1.5 million" and "twelve" are brought to one value. */
export function figuresIn(sentence: readonly WordingWord[], language: string): Figure[] {
  const values = valuesOf(language)
  const figures: Figure[] = []
  for (let i = 0; i < sentence.length; i++) {
    const [first, shownFrom] = [valueOfWord(sentence[i]!, values), i]
    if (first === null) continue
    let value = first
    for (let next = sentence[i + 1]; next; next = sentence[i + 1]) {
      const isDigits = /^\d+$/.test(next.folded)
      const scale = values.get(next.folded) ?? 0
      if (isDigits && next.folded.length === 3 && /^\d{1,3}$/.test(sentence[i]!.folded))
        value = value * 1000 + Number(next.folded)
      else if (scale >= 1000 || (scale === 100 && value < 20)) value *= scale
      else if (!isDigits && scale > 0 && scale < 10 && value >= 20 && value % 10 === 0) value += scale
      else break
      i++
    }
    if (converted.test(sentence[i + 1]?.folded ?? '')) continue
    figures.push({
      value,
      at: shownFrom,
      isOrdinal: ordinal.test(sentence[i]!.folded),
      shown: sentence
        .slice(shownFrom, i + 1)
        .map((word) => word.text)
        .join(' '),
    })
  }
  return figures
}

/** "14th", « 14e »; the letters of "12km" are none of these. */
const ordinal = /^\d{1,15}(?:st|nd|rd|th|er|re|eme|e|ieme|[йяеыу])$/u

function valueOfWord(word: WordingWord, values: ReadonlyMap<string, number>): number | null {
  const digits = /^\d{1,15}/.exec(word.folded)
  return digits ? Number(digits[0]) : (values.get(word.folded) ?? null)
}
