import { expect, test } from 'vitest'
import { brief, mentionReader } from './mentions-in.test.helper.js'

const read = { en: await mentionReader('en'), fr: await mentionReader('fr') }

type Sentence = {
  readonly in: 'en' | 'fr'
  readonly text: string
  readonly people?: readonly string[]
  readonly places?: readonly string[]
  readonly bodies?: readonly string[]
}

const sentences: readonly Sentence[] = [
  {
    in: 'fr',
    text: 'La ministre de l’Intérieur, Anne Delcourt, a reçu mardi à Lyon le président de la Commission européenne.',
    people: ['Anne Delcourt'],
    places: ['Lyon'],
    bodies: ['Commission européenne'],
  },
  {
    in: 'fr',
    text: 'Jeanne Martin a quitté Nantes. « Je reviendrai », a promis Martin avant de prendre le train pour Bruxelles.',
    people: ['Jeanne Martin', 'Martin = Jeanne Martin'],
    places: ['Nantes', 'Bruxelles'],
  },
  {
    in: 'fr',
    text: 'Dans la mer Noire, au large d’Odessa, un cargo turc a heurté une mine.',
    places: ['mer Noire', 'Odessa'],
  },
  {
    in: 'en',
    text: 'Former Prime Minister Theresa May met Ursula von der Leyen in Brussels in May.',
    people: ['Theresa May', 'Ursula von der Leyen'],
    places: ['Brussels'],
  },
  {
    in: 'en',
    text: 'John F. Keller, a lawyer at the University of Michigan, told the Boston Globe that NATO had no choice.',
    people: ['John F. Keller'],
    bodies: ['University of Michigan', 'Boston Globe', 'NATO'],
  },
  {
    in: 'en',
    text: 'Paris Hilton flew to Paris. George Washington never saw Washington.',
    people: ['Paris Hilton', 'George Washington'],
    places: ['Paris', 'Washington'],
  },
  {
    in: 'en',
    text: 'Jordan Miller walked along the border of Jordan and Syria.',
    people: ['Jordan Miller'],
    places: ['Jordan', 'Syria'],
  },
  {
    in: 'en',
    text: 'Carla King, who teaches at the University of Varnia at Oswin, sued the Food and Forestry Administration.',
    people: ['Carla King'],
    bodies: ['University of Varnia at Oswin', 'Food and Forestry Administration'],
  },
  {
    in: 'en',
    text: 'He scored for Burnley against Watford before he joined Reading. The train from Watford to Reading was late.',
    places: ['Watford', 'Reading'],
    bodies: ['Burnley', 'Watford', 'Reading'],
  },
  {
    in: 'fr',
    text: 'Rodin n’a jamais vu la Mésopotamie. Elle étudie à l’Université du Québec à Rimouski.',
    people: ['Rodin'],
    places: ['Mésopotamie'],
    bodies: ['Université du Québec à Rimouski'],
  },
  {
    in: 'en',
    text: 'The Ministry of Culture, Heritage and Youth paid for a statue on Mallory Street.',
    places: ['Mallory Street'],
    bodies: ['Ministry of Culture, Heritage and Youth'],
  },
  {
    in: 'fr',
    text: 'L’ailier du Stade de Reims Roger Martel expose à l’Académie royale de peinture et de sculpture.',
    people: ['Roger Martel'],
    bodies: ['Stade de Reims', 'Académie royale de peinture et de sculpture'],
  },
  {
    in: 'en',
    text: 'House Speaker Tom Ridley and Supreme Court Justice Ada Klein read the Henley-led report.',
    people: ['Tom Ridley', 'Ada Klein'],
    bodies: ['Supreme Court'],
  },
  {
    in: 'fr',
    text: 'Prêté au Express de Nantes, l’ailier a quitté les Sénateurs d’Ottawa et les Bruins de Boston en fin de saison.',
    bodies: ['Express de Nantes', 'Sénateurs d’Ottawa', 'Bruins de Boston'],
  },
  {
    in: 'fr',
    text: 'La Cour européenne des droits de l’homme et le Tribunal arbitral du sport ont condamné le Parti ouvrier unifié.',
    bodies: [
      'Cour européenne des droits de l’homme = CEDH',
      'Tribunal arbitral du sport',
      'Parti ouvrier unifié',
    ],
  },
  {
    in: 'fr',
    text: 'Le Conseil de sécurité du mois de mai a été reporté. Le boxeur l’a emporté par KO.',
    bodies: ['Conseil de sécurité'],
  },
  {
    in: 'en',
    text: 'She pitched for the St. Louis Cardinals and the Boston Bruins of the National Hockey League.',
    bodies: ['St. Louis Cardinals', 'Boston Bruins', 'National Hockey League'],
  },
  {
    in: 'en',
    text: 'The tape was released by The Orchard Keepers and sold as a set of CDs at British Waterways.',
    bodies: ['The Orchard Keepers', 'British Waterways'],
  },
  {
    in: 'en',
    text: 'The chair of the National Bakers Association praised 20th Century Fox and First National Bank.',
    bodies: ['National Bakers Association', '20th Century Fox', 'First National Bank'],
  },
  {
    in: 'en',
    text: 'Labour MP Carla Benton and NATO Chief Erik Lund spoke before the House Forestry Committee about timber.',
    people: ['Carla Benton', 'Erik Lund'],
    bodies: ['Labour', 'NATO', 'House Forestry Committee'],
  },
  {
    in: 'en',
    text: 'Lena Marsh taught at the University of Leeds School of Medicine before she founded Doctors Against Hunger with some money from Citizens for Cleaner Rivers.',
    people: ['Lena Marsh'],
    bodies: [
      'University of Leeds School of Medicine',
      'Doctors Against Hunger',
      'Citizens for Cleaner Rivers',
    ],
  },
  {
    in: 'en',
    text: 'The Vermont Oil and Gas Conservation Commission fined the Rochester Institute of Film and Television Arts.',
    bodies: [
      'Vermont Oil and Gas Conservation Commission',
      'Rochester Institute of Film and Television Arts',
    ],
  },
  {
    in: 'en',
    text: 'Mark Hollis was released by Gillingham, signed for Burnley and returned to his former club Southampton. He lives in Leeds.',
    people: ['Mark Hollis'],
    places: ['Leeds'],
    bodies: ['Gillingham', 'Burnley', 'Southampton'],
  },
  {
    in: 'en',
    text: 'Ella Brandt, a Burnley fan, watched Burnley vs Portsmouth.',
    people: ['Ella Brandt'],
    bodies: ['Burnley', 'Burnley', 'Portsmouth'],
  },
  {
    in: 'en',
    text: 'The State Department Visa Center wrote to the Commission on Rural Broadband, which has some Polish Americans and Muslims. The Council on Monday did not reply.',
    bodies: ['State Department Visa Center', 'Commission on Rural Broadband', 'Council'],
  },
  {
    in: 'en',
    text: 'Washington Post Piece Surprises Voter Who Was Asleep. The streets around Bank of America Stadium were quiet.',
    places: ['Bank of America Stadium'],
    bodies: ['Washington Post'],
  },
  // A king of no college, an era of no bank, a plate of no club.
  {
    in: 'en',
    text: 'The Queen’s youngest son owns a plate of 539 BCE. It is the first BCE plate with a DWT, and the Y-DNA is lost.',
  },
  // What a name is said to be, beside it or after its comma.
  {
    in: 'fr',
    text: 'La start-up lilloise Nordiq a racheté Lubtech, une société de Brest. Le batteur de Rivages a quitté Valmure, un village du Var.',
    places: ['Brest', 'Valmure', 'Var'],
    bodies: ['Nordiq', 'Lubtech', 'Rivages'],
  },
  {
    in: 'en',
    text: 'Lubtech, a shipping company, owes $3 million to Anna Kern, a retired teacher. Tricky, a dating app, was withdrawn.',
    people: ['Anna Kern'],
    bodies: ['Lubtech'],
  },
  {
    in: 'en',
    text: 'The drummer of Tin Harbour was taken to St Mary’s Hospital. She left the Workers’ Party for King’s College.',
    bodies: ['Tin Harbour', 'St Mary’s Hospital', 'Workers’ Party', 'King’s College'],
  },
  // Ships and telephones are nobody.
  { in: 'en', text: 'The frigate Aconit sailed with USS Carney, and Hurricane Milton spared the Nova S25.' },
  { in: 'fr', text: 'Le pétrolier Grinch et la frégate Aconit ont croisé la tempête Ciara.' },
  // An unknown country, before anybody calls its people by it.
  {
    in: 'fr',
    text: 'Le cargo venait de Tarvia. Ostreland et Kervistan se partagent le golfe.',
    places: ['Tarvia', 'Ostreland', 'Kervistan'],
  },
  // A word of bodies that opens a sentence names no town; what follows a comma explains nothing in capitals.
  {
    in: 'en',
    text: 'Police in Leeds arrested a man. Wagner has left Bakhmut, the General Staff said.',
    places: ['Leeds', 'Bakhmut'],
    bodies: ['Wagner', 'General Staff'],
  },
  // Known by name alone, whatever stands beside it, but not where it is a word.
  {
    in: 'en',
    text: 'He joined Radiohead after Pearl Jam. The sun rises early in Leeds.',
    places: ['Leeds'],
    bodies: ['Radiohead', 'Pearl Jam'],
  },
  // A plane is not its maker.
  { in: 'en', text: 'A Boeing 747 from Oslo landed.', places: ['Oslo'] },
  // No names: sentence starts, adjectives of country, months, days, nice things.
  { in: 'en', text: 'Many people were there. Nice weather is rare in May, Russian troops said on Monday.' },
  {
    in: 'fr',
    text: 'Plusieurs soldats russes ont fui. Mercredi, la mer était belle et les tours étaient vides.',
  },
]

for (const { in: language, text, people = [], places = [], bodies = [] } of sentences)
  test(text, () => {
    const mentions = read[language](text)
    expect(brief(text, mentions, 'person')).toEqual(people)
    expect(brief(text, mentions, 'place')).toEqual(places)
    expect(brief(text, mentions, 'organisation')).toEqual(bodies)
  })

test('a person keeps the role that stands before or after the name', () => {
  const roles = (language: 'en' | 'fr', text: string) =>
    read[language](text)
      .filter((mention) => mention.kind === 'person')
      .map((mention) => mention.role)
  expect(roles('fr', 'Le président russe Vladimir Poutine a parlé.')).toEqual(['président russe'])
  expect(roles('fr', 'Anna Petrova, maire adjointe de la ville de Lorient, a parlé.')).toEqual([
    'maire adjointe de la ville de Lorient',
  ])
  expect(roles('en', 'The mayor, Anna Kern, left early.')).toEqual(['mayor'])
  expect(roles('en', 'US Secretary of State Marcia Dolan met Economy Minister Ivo Brandt.')).toEqual([
    'US Secretary of State',
    'Economy Minister',
  ])
  expect(
    roles('fr', 'Le ministre des Affaires étrangères Paul Delmas et le secrétaire d’État Jean Morvan.'),
  ).toEqual(['ministre des Affaires étrangères', 'secrétaire d’État'])
  expect(
    roles(
      'fr',
      'Le préfet du Var, Éric Lambin, et la procureure de la République, Claire Vidal, sont venus.',
    ),
  ).toEqual(['préfet du Var', 'procureure de la République'])
  expect(roles('fr', 'Le PDG de Lumex, Patrick Revel, et la députée Mathilde Panel parlent.')).toEqual([
    'PDG de Lumex',
    'députée',
  ])
  expect(roles('en', 'Sen. Ann Poe, D-Texas, and Pope Leo XIV met.')).toEqual([undefined, 'Pope'])
  expect(roles('fr', 'Après le discours du président Martel, Erin Burel a ri.')).toEqual([
    'président',
    undefined,
  ])
})

test('an acronym goes by the name the article gives it', () => {
  const text = 'Le Comité des ports du Nord (CPN) a tranché. Le CPN se réunira demain.'
  expect(brief(text, read.fr(text), 'organisation').at(-1)).toBe('CPN = Comité des ports du Nord')
})
