import { wordSet } from './orthography.js'

/** Words, lower case: prepositions that name a source as well as a condition, and nouns that can only be a condition. */
type Conditions = { readonly prepositions: string; readonly nouns: string }

/** « Selon la saison », "according to size", «згідно з розкладом»: what something depends on, by language. */
const conditions: Readonly<Record<string, Conditions>> = {
  en: {
    prepositions: 'according',
    nouns:
      'season size age need weight height taste schedule plan order ability means rank mood severity circumstances availability',
  },
  fr: {
    prepositions: 'selon suivant',
    nouns:
      'que saison saisons cas nombre taille tailles âge âges poids sexe météo humeur heure heures jour jours mois période périodes quartier quartiers région régions pays catégorie catégories type types niveau degré ordre besoin besoins moyens goût goûts envie envies circonstances situation disponibilité disponibilités possibilités affluence revenus ancienneté gravité distance durée horaires',
  },
  de: {
    prepositions: 'nach gemäß entsprechend',
    nouns:
      'saison jahreszeit alter größe bedarf gewicht wetter wetterlage zahl anzahl art typ rang laune umständen dringlichkeit region plan fahrplan',
  },
  es: {
    prepositions: 'según',
    nouns:
      'temporada temporadas estación edad edades tamaño caso casos número peso tipo tipos época necesidad necesidades circunstancias zona zonas región regiones nivel grado gusto gustos clima tiempo hora horas día días mes gravedad disponibilidad',
  },
  ru: {
    prepositions: 'согласно по',
    nouns: 'сезону возрасту размеру весу расписанию плану графику очереди списку погоде необходимости',
  },
  uk: {
    prepositions: 'згідно за',
    nouns: 'сезоном віком розміром вагою розкладом планом графіком чергою списком погодою потреби потребою',
  },
}

const listed = (kind: keyof Conditions): ReadonlySet<string> =>
  wordSet(
    Object.values(conditions)
      .map((words) => words[kind])
      .join(' '),
  )

const prepositions = listed('prepositions')
const nouns = listed('nouns')

/** How far behind its preposition the noun may stand: room for *to* and an article. */
const reach = 3

/** Whether the preposition at `at` opens a condition, not a source: « Selon la saison, le car met vingt minutes. » */
export function opensCondition(words: readonly string[], at: number): boolean {
  if (!prepositions.has(words[at]!)) return false
  for (let next = at + 1; next <= at + reach && next < words.length; next++) {
    if (nouns.has(words[next]!)) return true
    if (!bridges.has(words[next]!)) return false
  }
  return false
}

/** What may stand between the two. */
const bridges = wordSet(
  "to the their its his her l' le la les son sa ses leur leurs de der dem den el los su sus з із зі",
)
