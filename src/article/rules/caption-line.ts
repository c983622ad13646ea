import { captionOpenings } from '../phrases/openings.js'
import { anyPhrase } from '../phrases/phrases.js'
import type { Rule } from './rule.js'

const opening = new RegExp(
  `^[([©\\s]{0,3}${anyPhrase(captionOpenings)}\\s{0,2}(?:(?:by|de|von)\\s|[:/©|])`,
  'iu',
)
/** Makers and sellers of pictures, as they stand at the end of a caption. */
const maker =
  /getty images|shutterstock|istock|picture[- ]alliance|imago images|imago\/|alamy|pixabay|unsplash|wikimedia commons|ap photo|file photo|handout|ritzau|scanpix|©|(?:reuters|afp|dpa|epa|apa)\/|\/(?:afp|reuters|ap|epa|dpa|getty)(?!\p{L})/iu
const longestCredit = 200
const longestCaption = 400
const tail = 70

/** Whether a line, by its words alone, belongs to a picture. */
export function isCaption(line: string): boolean {
  if (line.length > longestCaption) return false
  if (line.length < longestCredit && opening.test(line)) return true
  const end = line.slice(-tail)
  return maker.test(end) && !/[“”«»„"]/.test(end)
}

/** "Photo: Jane Doe / Agency", "(Photo by …)", "… © dpa". */
export const captionLine: Rule = {
  name: 'caption-line',
  why: 'Credits of pictures end up as lines between the paragraphs.',
  role: ({ block, stated }) =>
    (stated === null || stated <= 0.9) && isCaption(block.text) ? 'caption' : undefined,
}
