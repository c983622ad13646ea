import { describe, expect, test } from 'vitest'
import { readText } from '../read.js'

/** What is said without a cue in a text, with whose words it is. */
async function goingOn(text: string, language = 'de'): Promise<string[]> {
  const { article, statements, voices } = await readText(text, { language })
  return statements
    .filter(({ cue, source }) => !cue && !source)
    .map(({ content, voice }) => {
      const words = content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
      return `${voices.find(({ id }) => id === voice)?.name}: ${words}`
    })
}

const said = 'Die Brücke ist sicher, sagte Landrätin Wiebke Thoms am Montag.'

describe('addReportedMood', () => {
  test('reported speech goes on by its verbs alone', async () => {
    const text = `${said} Sie werde jedes Jahr geprüft. Die Risse seien alt, niemand müsse sich sorgen.`
    expect(await goingOn(text)).toEqual([
      'Wiebke Thoms: Sie werde jedes Jahr geprüft',
      'Wiebke Thoms: Die Risse seien alt, niemand müsse sich sorgen',
    ])
  })

  test('in the next paragraph too, and behind a clause of its own', async () => {
    const text = `${said}\nWenn das Wasser steige, werde man die Straße sperren.`
    expect(await goingOn(text)).toEqual([
      'Wiebke Thoms: Wenn das Wasser steige, werde man die Straße sperren',
    ])
  })

  const traps = [
    'Ob sie recht habe, blieb offen.',
    'Der Verdacht, er sei bestochen worden, ist alt.',
    'Ich werde das prüfen.',
    'Gebaut wurde die Brücke 1931.',
    'Es geht um viel – zwei Orte würden sonst abgeschnitten.',
  ]
  for (const trap of traps)
    test(`the page's own words: ${trap}`, async () => {
      expect(await goingOn(`${said} ${trap}`)).toEqual([])
    })

  test('nobody goes on where nobody spoke', async () => {
    expect(await goingOn('Am Montag war die Brücke leer. Sie sei sicher.')).toEqual([])
  })

  test('in French by the press conditional of the past', async () => {
    const text = 'Un homme a été interpellé à Lorne, a indiqué la procureure Odile Brenn. Il aurait agi seul.'
    expect(await goingOn(text, 'fr')).toEqual(['Odile Brenn: Il aurait agi seul'])
  })

  const conditional = [
    'On aurait dû prévenir les riverains.',
    'S’il avait plu, le pont aurait cédé.',
    'Le texte devrait être voté mardi.',
  ]
  for (const trap of conditional)
    test(`the page's own words: ${trap}`, async () => {
      const text = `Le pont est fermé, a indiqué la procureure Odile Brenn. ${trap}`
      expect(await goingOn(text, 'fr')).toEqual([])
    })
})
