import type { Analysis } from './analysis.js'
import { capacity, known } from './vocabulary.js'

/** Set in whatever was asked already; the other bits are free for what a word is. */
const asked = 1 << 31

/**
 * What tables say of each token's word, as bits of a number below 2³¹. They are asked once of each distinct word: nineteen
 * tokens in twenty repeat one, and looking up a number is several times faster than looking up a string in one table.
 */
const wordMarks = (describe: (word: string) => number): ((analysis: Analysis) => Int32Array) => {
  let answers = new Int32Array(0)
  let generation = -1
  return ({ words, numbers, generation: own }) => {
    if (generation !== known.generation) {
      answers = new Int32Array(capacity)
      generation = known.generation
    }
    const isKnown = own === generation
    const marks = new Int32Array(words.length)
    for (let token = 0; token < marks.length; token++) {
      const number = numbers[token]!
      let answer = isKnown ? answers[number]! : 0
      if (answer === 0) answer = describe(words[token]!) | asked
      if (isKnown) answers[number] = answer
      marks[token] = answer & ~asked
    }
    return marks
  }
}

/** One `wordMarks` for each set of tables, made when first asked for. */
export const wordMarksOf = <Tables extends object>(
  describe: (tables: Tables, word: string) => number,
): ((tables: Tables, analysis: Analysis) => Int32Array) => {
  const made = new WeakMap<Tables, (analysis: Analysis) => Int32Array>()
  return (tables, analysis) => {
    const marks = made.get(tables) ?? wordMarks((word) => describe(tables, word))
    made.set(tables, marks)
    return marks(analysis)
  }
}
