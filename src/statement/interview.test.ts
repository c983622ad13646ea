import { describe, expect, test } from 'vitest'
import { readText } from '../read.js'

const interview = `Un ancien capitaine du port raconte la nuit du naufrage
Retraité depuis deux ans, Yvon Kerbrat a dirigé le port de Sainte-Avoye pendant douze ans. Il revient sur la nuit du 3 mars.
Que faisiez-vous ce soir-là ?
J’étais chez moi, avec ma femme. On a entendu la sirène vers minuit.
Le vent avait tourné.
Avez-vous tout de suite compris ?
Non. Nous pensions à un exercice.
Que changeriez-vous aujourd’hui ?
Tout, ou presque. Il faudrait deux vedettes de plus.`

const explainer = `Réforme des ports : ce qui change
La loi entre en vigueur lundi.
Qui est concerné ?
Les capitaines et les pilotes des douze ports de la côte.
Combien cela coûtera-t-il ?
Le budget prévoit neuf millions sur deux ans.
Quand les travaux commenceront-ils ?
Au printemps, si le temps le permet.`

describe('addAnswers', () => {
  test('each answer of an interview is a direct statement of the person introduced', async () => {
    const { article, statements, voices } = await readText(interview, { language: 'fr' })
    const answers = statements.filter(({ cue }) => !cue?.length)
    expect(answers.map(({ content }) => content.length)).toEqual([2, 1, 1])
    expect(answers.every(({ kind }) => kind === 'direct')).toBe(true)
    expect(new Set(answers.map(({ voice }) => voices.find(({ id }) => id === voice)?.name))).toEqual(
      new Set(['Yvon Kerbrat']),
    )
    const { start, end } = answers[1]!.content[0]!
    expect(article.text.slice(start, end)).toBe('Non. Nous pensions à un exercice')
  })

  test('what the page tells after the last answer is its own', async () => {
    const text = `${interview}
Le port compte aujourd’hui deux vedettes et onze marins. Sept cents bateaux y passent l’hiver.`
    const { article, statements } = await readText(text, { language: 'fr' })
    const last = statements
      .filter(({ cue }) => !cue?.length)
      .at(-1)!
      .content.at(-1)!
    expect(article.text.slice(last.start, last.end)).toBe(
      'Tout, ou presque. Il faudrait deux vedettes de plus',
    )
  })

  test('the letter that marks an answer is none of its words', async () => {
    const text = `La viuda del capitán habla por primera vez
P. ¿Por qué se marchó?
R. Nadie nos pagaba y yo tenía tres hijos.
P. ¿Volvería?
R. Yo no volvería nunca.
P. ¿Qué le queda?
R. Me queda la casa.`
    const { article, statements } = await readText(text, { language: 'es' })
    const answers = statements.filter(({ cue }) => !cue?.length)
    const opening = answers.map(({ content: [first] }) => article.text.slice(first!.start, first!.start + 6))
    expect(opening).toEqual(['Nadie ', 'Yo no ', 'Me que'])
  })

  test('a portrait whose paragraphs end with questions is no interview', async () => {
    const portrait = `The harbour master looks at me for a long time before he answers.
Was it worth it?
“I would do it again,” says Mr Pell. “We saved nine people that night, and I never asked who they were.” I ask again.
Did he sleep?
“Not for a week,” he says. “My wife sat up with me, and we counted the boats.” I look at the boats.
And now?
“Now I am seventy,” he says. “We are all seventy, in this town, and my boat is gone.” I close my notebook.`
    const { statements } = await readText(portrait, { language: 'en' })
    expect(statements.filter(({ cue }) => !cue?.length)).toEqual([])
  })

  test('an explainer that asks and answers its own questions quotes nobody', async () => {
    const { statements } = await readText(explainer, { language: 'fr' })
    expect(statements.filter(({ cue }) => !cue?.length)).toEqual([])
  })
})
