import { expect, test } from 'vitest'
import { readPage } from './read.js'

/** A page as an outlet of each language prints one, and what a reader must be shown of it. */
type Page = {
  readonly language: string
  readonly byline: string
  readonly date: string
  readonly body: string
  readonly readMore: string
  readonly newsletter: string
  readonly tags: string
  readonly author: string
  /** Who says what, as `voice: content`. */
  readonly said: readonly string[]
  /** Names of mentions that must be among those found. */
  readonly mentions: readonly string[]
}

const pages: readonly Page[] = [
  {
    language: 'de',
    byline: 'Von Katrin Mohnhaupt',
    date: '12. März 2025, 14:05 Uhr',
    body: 'Die Talsperre Grauwinkel hält. Das teilte das Landesamt für Wasserwirtschaft am Mittwoch mit. „Die Mauer ist trocken“, sagte Amtsleiterin Ute Kress vor Journalisten. Der Pegel sei um elf Zentimeter gefallen.',
    readMore: 'Lesen Sie auch: Wie die Talsperre 1931 gebaut wurde',
    newsletter: 'Newsletter: Melden Sie sich an und erhalten Sie jeden Morgen die wichtigsten Nachrichten.',
    tags: 'Schlagwörter: Hochwasser, Grauwinkel',
    author: 'Katrin Mohnhaupt',
    said: [
      'das Landesamt für Wasserwirtschaft: Die Talsperre Grauwinkel hält',
      'Ute Kress: „Die Mauer ist trocken“',
      'Ute Kress: Der Pegel sei um elf Zentimeter gefallen',
    ],
    mentions: ['am Mittwoch', 'elf Zentimeter', 'Ute Kress'],
  },
  {
    language: 'es',
    byline: 'Por Catalina Monteagudo',
    date: '12 de marzo de 2025, 14:05 h',
    body: 'La presa de Grisón aguanta. Así lo comunicó este miércoles la alcaldesa, Irene Escudo. «El muro está seco», dijo Escudo ante los periodistas. Según los bomberos, se achicó agua de catorce sótanos.',
    readMore: 'Lea también: Cómo se construyó la presa en 1931',
    newsletter: 'Suscríbete a nuestro boletín y recibe cada mañana las noticias más importantes.',
    tags: 'Etiquetas: inundaciones, Grisón',
    author: 'Catalina Monteagudo',
    said: [
      'Irene Escudo: La presa de Grisón aguanta',
      'Irene Escudo: «El muro está seco»',
      'los bomberos: se achicó agua de catorce sótanos',
    ],
    mentions: ['miércoles', 'Irene Escudo'],
  },
  {
    language: 'ru',
    byline: 'Автор: Екатерина Монастырская',
    date: '12 марта 2025, 14:05',
    body: 'Плотина в Серовинске устояла. Об этом в среду сообщило областное управление водных ресурсов. «Стена сухая», — сказала журналистам Ульяна Крестова. По данным пожарных, воду откачали солдаты 49-й армии.',
    readMore: 'Читайте также: Как строили плотину в 1931 году',
    newsletter: 'Подпишитесь на нашу рассылку и получайте главные новости каждое утро.',
    tags: 'Теги: паводок, Серовинск',
    author: 'Екатерина Монастырская',
    said: [
      'областное управление водных ресурсов: Плотина в Серовинске устояла',
      'Ульяна Крестова: «Стена сухая»',
      'пожарные: воду откачали солдаты 49-й армии',
    ],
    mentions: ['в среду', '49-я армия', 'Ульяна Крестова'],
  },
  {
    language: 'uk',
    byline: 'Автор: Катерина Монастирська',
    date: '12 березня 2025, 14:05',
    body: 'Дамба в Сіровинську встояла. Про це в середу повідомило обласне управління водних ресурсів. «Стіна суха», — сказала журналістам Уляна Хрест. За даними рятувальників, воду відкачали бійці 3-ї штурмової бригади.',
    readMore: 'Читайте також: Як будували дамбу 1931 року',
    newsletter: 'Підпишіться на нашу розсилку й отримуйте головні новини щоранку.',
    tags: 'Теги: повінь, Сіровинськ',
    author: 'Катерина Монастирська',
    said: [
      'обласне управління водних ресурсів: Дамба в Сіровинську встояла',
      'Уляна Хрест: «Стіна суха»',
      'рятувальники: воду відкачали бійці 3-ї штурмової бригади',
    ],
    mentions: ['в середу', '3-тя штурмова бригада', 'Уляна Хрест'],
  },
]

const asHtml = ({ language, byline, date, body, readMore, newsletter, tags }: Page): string => {
  const [lead = '', ...more] = body.split('. ')
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${lead}</title></head><body><main><article>
<h1>${lead}</h1><p>${byline}</p><p>${date}</p><p>${lead}. ${more.join('. ')}</p>
<p><b>${readMore.split(': ')[0]}:</b> <a href="/r">${readMore.split(': ')[1]}</a></p>
<p>${newsletter}</p><p>${tags}</p></article></main></body></html>`
}

for (const page of pages)
  test(`a page of ${page.language} is read from end to end`, async () => {
    const { article, statements, voices, mentions } = await readPage(asHtml(page))
    const roleOf = (words: string) =>
      article.blocks.find(({ span }) => article.text.slice(span.start, span.end).startsWith(words))?.role
    expect(article.language).toBe(page.language)
    expect(article.published?.date).toBe('2025-03-12')
    expect(article.authors).toEqual([page.author])
    expect([page.readMore, page.newsletter, page.tags].map(roleOf)).toEqual(['related', 'notice', 'notice'])
    const said = statements.map(({ content, voice }) => {
      const words = content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
      return `${voices.find(({ id }) => id === voice)?.name}: ${words}`
    })
    expect(said).toEqual(page.said)
    expect(mentions.map(({ name }) => name)).toEqual(expect.arrayContaining([...page.mentions]))
  })
