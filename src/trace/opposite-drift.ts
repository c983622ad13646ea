import { type ComparedSentences, drift, type FoundDrift, type Side, shown } from './compared-sentences.js'
import { opposedSenses } from './opposed-senses.js'

/** The other page says the opposite in its language: “No one's left” → « Personne n'est parti ». */
export function oppositeDrift({ from, to, sameLanguage }: ComparedSentences): FoundDrift[] {
  if (sameLanguage) return []
  const [before, after] = [from, to].map(
    ({ sentence }) => ` ${sentence.map(({ folded }) => folded).join(' ')} `,
  )
  const has = (words: string, { language }: Side, sense: Readonly<Record<string, RegExp>>) =>
    sense[language]?.test(words) ?? false
  const isTurned = opposedSenses
    .flatMap(
      ({ one, other }) =>
        [
          [one, other],
          [other, one],
        ] as const,
    )
    .some(
      ([said, opposite]) =>
        has(before!, from, said) &&
        !has(before!, from, opposite) &&
        has(after!, to, opposite) &&
        !has(after!, to, said),
    )
  return isTurned ? [drift('meaning', shown(from.sentence), shown(to.sentence))] : []
}
