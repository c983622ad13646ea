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
]

describe('repairSource', () => {
  for (const { why, text, source } of sentences)
    test(why, async () => {
      const { statements } = await readText(text, { language: 'fr' })
      expect(statements[0]?.source?.map(({ start, end }) => text.slice(start, end))).toEqual([
        typeof source === 'string' ? source : expect.stringMatching(source),
      ])
    })
})
