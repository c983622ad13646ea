import type { Rule } from './rule.js'

const opening =
  /^[([©\s]{0,3}(?:(?:foto|photo|image|picture|bild|imagen|credit|crédit|crédits|quelle|grafik|graphic|illustration|fotograf|foto:|фото|imago|getty|reuters|dpa|afp|epa)s?\s{0,2}(?:by|credit|de|von|:|\/|©|\|))/iu
const credit =
  /(?:getty images|shutterstock|istock|picture alliance|picture[- ]alliance|imago images|imago\/|alamy|pixabay|unsplash|wikimedia commons|reuters\/|afp\/|ap photo|dpa\/|epa\/|\/(?:afp|reuters|ap|epa|dpa|getty)(?!\p{L})|©|file photo|handout|ritzau|scanpix|apa\/)/iu

/** "Photo: Jane Doe / Agency", "(Photo by …)", "… © dpa". */
export const captionLine: Rule = {
  name: 'caption-line',
  why: 'Credits of pictures end up as lines between the paragraphs.',
  role: ({ block, stated }) => {
    const { text } = block
    if (text.length > 400 || (stated !== null && stated > 0.9)) return undefined
    if (opening.test(text) && text.length < 200) return 'caption'
    return credit.test(text.slice(-70)) && !/[“”«»„"]/.test(text.slice(-70)) ? 'caption' : undefined
  },
}
