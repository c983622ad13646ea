import type { Reading } from '../reading.js'

type Facts = Partial<Reading['article']>

/** A page for tests: each line is a block of the story. */
export function page(id: string, text: string, facts: Facts = {}): Reading {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    span: { start: line.index, end: line.index + line[0].length },
    role: 'body' as const,
  }))
  return {
    id,
    article: { language: 'en', authors: [], credits: [], blocks, text, ...facts },
    statements: [],
    voices: [],
    mentions: [],
  }
}

/** A credit line at the end of a story, as the article room reads it. */
export function credited(id: string, story: string, name: string, facts: Facts = {}): Reading {
  const text = `${story}\nSource: ${name}`
  const start = text.length - name.length
  return page(id, text, { ...facts, credits: [{ name, span: { start, end: text.length } }] })
}

export const ferry = [
  'The night ferry to Aldermouth was turned back twice on Tuesday after its bow doors froze in the worst cold the strait has seen since 1987.',
  'Captain Ines Varrow said 212 passengers had slept in the restaurant while engineers poured hot water on the hinges.',
  '“Nobody was in danger, but everybody was cold and the ferry will not sail again before Friday,” she told the Aldermouth Bell.',
  'The company has promised full refunds and a free crossing before the end of March.',
  'Harbour officials will inspect both ships of the line on Thursday, a spokesman said.',
].join('\n')

export const ferryInFrench = [
  'Le ferry de nuit pour Aldermouth a fait demi-tour deux fois mardi après que ses portes d’étrave ont gelé par le pire froid que le détroit ait connu depuis 1987.',
  'La capitaine Ines Varrow a déclaré que 212 passagers avaient dormi dans le restaurant pendant que les ingénieurs versaient de l’eau chaude sur les charnières.',
  '« Personne n’était en danger, mais tout le monde avait froid et le ferry ne naviguera plus avant vendredi », a-t-elle dit à l’Aldermouth Bell.',
  'La compagnie a promis des remboursements complets et une traversée gratuite avant la fin du mois de mars.',
  'Les autorités du port inspecteront jeudi les deux navires de la ligne, selon un porte-parole.',
].join('\n')

export const ferryInRussian = [
  'Ночной паром в Алдермут дважды повернул назад во вторник, после того как замёрзли его носовые двери: такого холода в проливе не было с 1987 года.',
  'Капитан Инес Варроу сказала, что 212 пассажиров спали в ресторане, пока инженеры лили горячую воду на петли.',
  '«Никто не был в опасности, но всем было холодно, и паром не выйдет в море до пятницы», — сказала она газете.',
  'Компания обещала полный возврат денег и бесплатный рейс до конца марта.',
  'Портовые власти осмотрят оба корабля линии в четверг, сообщил представитель.',
].join('\n')

/** The same evening told by somebody else, who had only the captain's words in common. */
export const ferryElsewhere = [
  'Ice has closed the strait for the second time this winter, and two hundred travellers spent the night aboard.',
  'Those who had booked cabins gave them up to families with children.',
  '“Nobody was in danger, but everybody was cold and the ferry will not sail again before Friday,” the captain said.',
  'The railway has put on extra trains from Wickford; the road over the moor remains shut.',
].join('\n')

export const orchestra =
  'The orchestra of Lower Wick will play in the park on Sunday whatever the weather does, its conductor promised on Monday.\nTickets cost nothing, and the bar will open at noon for those who bring their own glasses.'
