import { describe, expect, test } from 'vitest'
import { readText } from '../read.js'

const sentences = [
  {
    why: 'an inverted subject behind an adverb keeps its title',
    text: '« Cette mission était nécessaire », a indiqué par ailleurs le porte-parole de l’armée Ivo Lann.',
    source: 'le porte-parole de l’armée Ivo Lann',
  },
  {
    why: 'a relative clause behind the cue is not who speaks',
    text: '« On a couru sans se retourner », raconte Ivo Lann, qui défend les riverains du port.',
    source: 'Ivo Lann',
  },
  {
    why: 'somebody before a colon leads in a quotation',
    text: 'Une ancienne otage : « Le retour est difficile à vivre »',
    source: 'Une ancienne otage',
  },
  {
    why: 'a clause does not speak',
    text: 'S’exprimant lors d’un rassemblement à Kessel, le président Ivo Lann a déclaré : « Je signe pour nos fils. »',
    source: 'le président Ivo Lann',
  },
  {
    why: 'a pronoun keeps no hyphens',
    text: '« Personne ne nous a prévenus », assure-t-elle.',
    source: 'elle',
  },
  {
    why: 'an inverted pronoun is all of the source',
    text: '« Je voulais centrer, mais ne l’écrivez pas », rigolait-il, la médaille entre les dents.',
    source: 'il',
  },
  {
    why: 'of one pronoun twice the nearer is the subject',
    text: 'Nous avons reçu des plaintes, donc nous avons demandé au cirque de quitter la place.',
    source: 'nous',
  },
  {
    why: 'an aside between verb and subject is not who speaks',
    text: '« On attend encore », souffle, thermos à la main, Marie Dol, professeure à Kessel.',
    source: /^Marie Dol/u,
  },
  {
    why: 'whoever is told stands before the verb',
    text: '« On reconstruira ici », leur a juré mardi, dans la salle des fêtes, Anselme Roux.',
    source: 'Anselme Roux',
  },
  {
    why: 'the subject of a clause that leads in a quotation with a colon says it',
    text: 'Elle a refusé tout net : « J’ai dit où, je n’ai pas dit pourquoi. »',
    source: 'Elle',
  },
]

const topics = [
  'Collège de Lorne : « Le pont sera fermé tout l’hiver. »',
  'Rentrée : « On a commandé 400 chaises, on en a 40. »',
]

describe('repairSource', () => {
  for (const { why, text, source } of sentences)
    test(why, async () => {
      const { statements } = await readText(text, { language: 'fr' })
      expect(statements[0]?.source?.map(({ start, end }) => text.slice(start, end))).toEqual([
        typeof source === 'string' ? source : expect.stringMatching(source),
      ])
    })

  for (const text of topics)
    test(`${text}: a topic does not speak`, async () => {
      const { statements } = await readText(text, { language: 'fr' })
      expect(statements.flatMap(({ source }) => source ?? [])).toEqual([])
    })
})
