import { describe, expect, test } from 'vitest'
import { loadPack } from '../../language/load-pack.js'
import { settleMarked } from '../marked.test.helper.js'

const sentences: readonly (readonly ['en' | 'fr', string, string])[] = [
  ['fr', '[S:La mairie] [C:annonce] [K:la réouverture du pont].', 'asserted'],
  ['fr', '[S:La firme] [C:a démenti] [K:qu’elle ait payé].', 'denied'],
  ['fr', '[S:Le préfet] [C:n’a pas confirmé] [K:le bilan].', 'denied'],
  ['fr', '[S:Le préfet] [C:a refusé] [K:de commenter l’affaire].', 'denied'],
  ['fr', '[S:Le préfet] [C:ne cache pas] [K:qu’il est inquiet].', 'asserted'],
  ['fr', '[S:Le maire] [C:veut] [K:raser la halle].', 'intention'],
  ['fr', '[S:Le maire] [C:a promis] [K:une halle neuve].', 'intention'],
  ['fr', '[S:Le maire] [C:estime] [K:que la halle tiendra].', 'belief'],
  ['fr', '[S:Les riverains] [C:craignent] [K:une crue].', 'belief'],
  ['fr', '[S:On] [C:pense] [K:que la digue cédera].', 'hedged'],
  ['fr', '[S:Velès] [C:semble vouloir] [K:négocier].', 'hedged'],
  ['fr', '[C:Selon] [S:un témoin], [K:le gardien aurait fui avant l’aube].', 'hearsay'],
  ['fr', '[C:Selon] [S:la presse], [K:le bilan serait de douze morts].', 'hearsay'],
  ['fr', '[S:La vidéo] [C:montrerait] [K:le gardien en fuite].', 'hearsay'],
  // Not rumours: a condition, a future seen from the past, a regret, whom a call is for, somebody's own words.
  ['fr', '[C:Selon] [S:le maire], [K:la digue serait sauve si on la haussait].', 'asserted'],
  ['fr', '[S:Le maire] [C:a déclaré] [K:qu’il serait absent].', 'asserted'],
  ['fr', '[C:Selon] [S:le maire], [K:on aurait pu éviter le pire].', 'asserted'],
  ['fr', '[S:Le préfet] [C:appelle] [K:les personnes qui auraient été piquées à consulter].', 'asserted'],
  ['fr', '[K:« Il aurait fui »], [C:dit] [S:le maire].', 'asserted'],
  // What follows the verb tells what it means.
  ['fr', '[S:Les dockers] [C:menacent] [K:de bloquer le port].', 'intention'],
  ['fr', '[S:Le parrain] [C:a menacé] : [K:« Le port paiera. »]', 'asserted'],
  ['fr', '[S:Le gardien] [C:jure] [K:avoir fermé la grille].', 'asserted'],
  ['fr', '[S:Le gardien] [C:jure] [K:de ne plus revenir].', 'intention'],
  ['fr', '[S:Le décret] [C:prévoit] [K:des amendes].', 'asserted'],
  ['fr', '[S:La ville] [C:prévoit] [K:de vendre la halle].', 'intention'],
  ['fr', '[S:La maire] [C:compte] [K:vendre la halle].', 'intention'],
  ['fr', '[S:La maire] [C:compte] [K:sur un retour des touristes].', 'belief'],
  ['fr', '[S:La préfète] [C:juge] [K:le plan « bancal »].', 'asserted'],
  ['fr', '[S:La préfète] [C:juge] [K:que le plan échouera].', 'belief'],
  ['fr', '[S:La préfète] [C:veut croire] [K:à une trêve].', 'belief'],
  ['fr', '[S:La préfète] [C:a voulu savoir] [K:qui tenait la grille].', 'asserted'],
  ['fr', 'La préfète [S:se] [C:dit] [K:persuadée que le plan tiendra].', 'belief'],
  ['fr', '[S:La firme] se [C:défend] [K:d’avoir payé].', 'denied'],
  ['fr', '[S:La firme] [C:défend] [K:un « bon plan »].', 'asserted'],
  ['fr', '[K:« C’est faux »], [C:réplique] [S:la firme].', 'denied'],
  ['fr', '[C:D’après] [S:ses relevés], [K:trois oisillons seraient nés].', 'hearsay'],
  ['fr', '[K:On dormirait mieux ailleurs, on aurait tort pourtant.]', 'asserted'],
  // Nobody denies what he does not know.
  ['fr', '[S:La mairie] [C:ne sait pas] [K:si le pont rouvrira].', 'hedged'],
  ['fr', '[S:La mairie] [C:ignore] [K:si le pont rouvrira].', 'hedged'],
  ['en', 'It was [C:not clear] [K:whether the bridge would reopen].', 'hedged'],
  ['en', '[S:The harbour office] [C:did not know] [K:whether the crane was safe].', 'hedged'],
  ['en', '[K:“That is false,”] [C:said] [S:the firm].', 'denied'],
  ['en', '[S:The firm] [C:refused] [K:to pay].', 'denied'],
  ['en', '[S:The mayor] [C:said] [K:the bridge would reopen].', 'asserted'],
  ['en', '[S:The firm] [C:denied] [K:that it had paid].', 'denied'],
  ['en', '[S:The firm] [C:did not confirm] [K:the deal].', 'denied'],
  ['en', '[S:The firm] [C:declined] [K:to comment].', 'denied'],
  ['fr', '[S:Aucun témoin] [C:ne confirme] [K:que le bac était vide].', 'denied'],
  ['fr', '[S:Personne] [C:n’affirme] [K:que la digue est sûre].', 'denied'],
  ['fr', 'Ni [S:le maire ni le préfet] [C:n’ont confirmé] [K:la fermeture du pont].', 'denied'],
  ['fr', '[S:La firme] n’a pas [C:souhaité répondre] [K:à nos questions].', 'denied'],
  ['fr', '[S:Pas moins de dix élus] [C:disent] [K:que le bac coûte trop].', 'asserted'],
  ['en', '[S:Neither of the two reporters] [C:mentioned] [K:the fire].', 'denied'],
  ['en', '[S:Neither side] [C:believes] [K:the truce will hold].', 'denied'],
  ['en', '[S:No one] [C:said] [K:that the dam was safe].', 'denied'],
  ['en', '[S:None of the councillors] [C:claimed] [K:the vote was fair].', 'denied'],
  ['en', '[S:Police] [C:could not determine] [K:whether the driver had slept].', 'denied'],
  ['en', '[S:The harbour office] did not [C:respond to] [K:requests for comment].', 'denied'],
  ['en', 'The harbour office did not respond to [C:requests for] [K:comment].', 'denied'],
  // Whoever is no nobody: an address, a count; a double no.
  ['en', '[S:No 10] [C:said] [K:the bridge would reopen].', 'asserted'],
  ['en', '[S:No fewer than ten witnesses] [C:said] [K:they saw it].', 'asserted'],
  ['en', '[S:No one] [C:denied] [K:that the firm had paid].', 'hedged'],
  ['en', '[S:They] [C:could not resist adding] [K:that they had won].', 'asserted'],
  ['en', '[S:The council] [C:plans] [K:to sell the land].', 'intention'],
  ['en', '[S:The council] [C:vowed] [K:to fight on].', 'intention'],
  ['en', '[S:Farmers] [C:fear] [K:another drought].', 'belief'],
  ['en', '[S:The mayor] [C:believes] [K:the dam will hold].', 'belief'],
  ['en', '[S:The mayor] [C:reportedly told] [K:them to leave].', 'hedged'],
  ['en', 'It [C:is understood] [K:that the mill will close].', 'hedged'],
  ['en', '[S:The firm] filed. [S:It] [C:believes] [K:the mill will close].', 'belief'],
  ['en', '[S:The guard] [C:is said to] [K:have fled].', 'hearsay'],
  ['en', '[S:The guard] [C:allegedly threatened] [K:to shoot].', 'hearsay'],
]

describe('how the page passes a statement on', () => {
  for (const [language, marked, certainty] of sentences)
    test(marked, async () => {
      const [told] = await settleMarked(marked, language)
      expect(told?.certainty).toBe(certainty)
    })

  test('the words that say so are the evidence', async () => {
    const [told] = await settleMarked('[C:Selon] [S:un témoin], [K:il aurait fui].', 'fr')
    expect(told?.cautions).toContainEqual({ code: 'conditional', span: { start: 20, end: 26 } })
  })
})

describe('every entry of the tables', () => {
  for (const language of ['en', 'fr'] as const)
    test(`${language}: an example shows one of its stems`, async () => {
      const { hedges } = (await loadPack(language))!
      for (const { stems, example } of hedges!.stances) {
        const words: readonly string[] = example.toLowerCase().match(/[\p{L}]+/gu) ?? []
        const shown = stems.some((stem) =>
          stem.endsWith('.')
            ? words.includes(stem.slice(0, -1))
            : words.some((word) => word.startsWith(stem)),
        )
        expect(shown, example).toBe(true)
      }
    })
})

describe('what only looks like a denial, a plan or a rumour', () => {
  const cases: readonly (readonly [Parameters<typeof settleMarked>[1], string, string])[] = [
    ['fr', '[S:La préfète] [C:est plus directe] : [K:« Partez. »]', 'asserted'],
    ['fr', '[S:Il] [C:n’en démord pas] : [K:l’arbre est malade].', 'asserted'],
    ['fr', '[S:La direction] [C:laisse entendre] [K:que le port fermera].', 'hedged'],
    ['fr', '[K:Deux cargos auraient coulé au large.]', 'hearsay'],
    // A sentence that goes on with what somebody told: the conditional is all that marks it.
    ['fr', '[K:Quarante postes seraient supprimés, dont dix à Velès.]', 'hearsay'],
    ['fr', '[K:Il s’agirait d’un renard.]', 'hearsay'],
    ['fr', '[K:L’écart ne dépasserait pas deux points.]', 'hearsay'],
    ['fr', '[K:Le phare attirait les curieux.]', 'asserted'],
    ['fr', '[S:Sa sœur] [C:trouve] [K:que le bac coûte trop].', 'belief'],
    ['fr', '[S:Un témoin] [C:a trouvé] [K:la clé].', 'asserted'],
    ['fr', '[S:L’oracle] [C:prédit] [K:un été sec].', 'belief'],
    ['fr', '[S:Le maire] [C:ne doute pas] [K:que le bac revienne].', 'belief'],
    ['de', '[S:Die Forscherin] [C:führt] [K:das auf die Hitze] [C:zurück].', 'asserted'],
    ['de', '[K:Niemand solle auf die Deiche], [C:heißt es].', 'asserted'],
    ['es', '[S:La fiscal] [C:considera] [K:la situación grave].', 'asserted'],
    ['es', '[S:La fiscal] [C:considera] [K:que la situación es grave].', 'belief'],
    ['ru', '[S:Президент Галлен, якобы], [C:приказал] [K:отступить].', 'hearsay'],
  ]
  for (const [language, marked, certainty] of cases)
    test(marked, async () => expect((await settleMarked(marked, language))[0]!.certainty).toBe(certainty))
})
