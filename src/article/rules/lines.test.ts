import { describe, expect, test } from 'vitest'
import { isByline } from './byline-line.js'
import { isCaption } from './caption-line.js'
import { isDateline } from './dateline.js'
import { isNotice } from './notice.js'
import { leadsAway } from './read-more.js'
import { isPath } from './site-path.js'

const kinds: { name: string; is: (line: string) => boolean; yes: string[]; no: string[] }[] = [
  {
    name: 'notices',
    is: (line) => isNotice(line),
    yes: [
      'Sign up to our newsletter',
      "This website uses cookies to improve your experience. We'll assume you're ok with this.",
      'Advertisement',
      'Inscrivez-vous à notre newsletter pour ne rien manquer.',
      'Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.',
      'Jetzt abonnieren',
      'Подписывайтесь на наш Telegram',
      'Подпишитесь на нашу рассылку и получайте главные новости региона каждое утро.',
      'Теги: паводок, плотина',
      'Підпишіться на нашу розсилку й отримуйте новини щоранку.',
      'Помітили помилку? Виділіть її та натисніть Ctrl+Enter',
      'Compartir: Facebook | X | WhatsApp',
      'Etiquetas: riada, presa',
      'Schlagwörter: Hochwasser, Talsperre',
    ],
    no: [
      '“Sign up now,” the recruiter told them.',
      'The union asked its members to sign up for the strike fund before Monday, its secretary said in the square outside the ministry, where some two hundred people had gathered since the morning in spite of the rain.',
      'La mairie a lancé une campagne contre les voleurs de vélos.',
      'Die Feuerwehr will sich die Kosten teilen.',
      'El acuerdo obliga a compartir el agua.',
    ],
  },
  {
    name: 'bylines',
    is: isByline,
    yes: [
      'par',
      'By Ines Calloway',
      'Par Jeanne Aubrac avec AFP',
      'Von Hella Brandt, Nordhafen',
      'De notre correspondant à Lerra',
      'By our own correspondent',
      'Reporting by Ada Quill; Editing by Bo Lind',
    ],
    no: [
      'By Friday nobody was left.',
      'Par prudence, le pont a été fermé.',
      'Von hier aus sieht man das Meer.',
      'Di sera piove.',
    ],
  },
  {
    name: 'datelines',
    is: isDateline,
    yes: [
      '28.4.2023 18:41 Uhr',
      'Published 14 March 2025 at 9am',
      'Publié le 2 septembre 2025 à 6 h 30',
      'March 14, 2025',
      '2025年3月14日 10:00',
    ],
    no: ['In 2025 the bridge was closed.', 'Seit Mai 2022 Chefkontrolleur', 'What will 2026 bring?'],
  },
  {
    name: 'captions',
    is: isCaption,
    yes: [
      'Photo: Ada Quill',
      '(Photo by Ada Quill/Getty Images)',
      'Foto: dpa',
      'The bridge at low tide. © Ada Quill',
      'Crédit photo : AFP',
    ],
    no: [
      'Photographs of the pier were sold for more than the pier.',
      'Credit is cheaper than ever, the bank said.',
      'He works for AFP.',
    ],
  },
  {
    name: 'lines that lead away',
    is: leadsAway,
    yes: [
      'Read more',
      'READ MORE: The night the barge hit the pier',
      'Lire aussi : Ces villages qui perdent leur école',
      'Lesen Sie auch',
      'Читайте также',
    ],
    no: [
      'Read more slowly, the judge told the clerk, who had lost her voice on the second page.',
      'Relatedly, nobody came.',
      'Mehrere Zeugen schwiegen.',
    ],
  },
  {
    name: 'paths',
    is: isPath,
    yes: ['Home » MONDE » Il pleut', 'Accueil > Actualités', 'News › World › Europe'],
    no: ['« Home » : le mot est anglais.', 'Profits > losses, he wrote.', 'Home is where the heart is'],
  },
]

for (const { name, is, yes, no } of kinds) {
  describe(name, () => {
    for (const line of yes) test(line, () => expect(is(line)).toBe(true))
    for (const line of no) test(`not: ${line}`, () => expect(is(line)).toBe(false))
  })
}
