import type { Side } from './compared-sentences.js'
import type { WordingWord } from './wording.js'

/** "no one" is "nobody": two spellings of one word are no change. */
export function alike({ sentence, language }: Side): WordingWord[] {
  if (language !== 'en') return [...sentence]
  const joined: WordingWord[] = []
  for (let i = 0; i < sentence.length; i++) {
    const isNoOne = sentence[i]!.folded === 'no' && sentence[i + 1]?.folded === 'one'
    joined.push(
      isNoOne
        ? { ...sentence[i]!, folded: 'nobody', text: `${sentence[i]!.text} ${sentence[++i]!.text}` }
        : sentence[i]!,
    )
  }
  return joined
}
