import { describe, expect, test } from 'vitest'
import { settleMarked } from '../marked.test.helper.js'

const voices = async (marked: string) => (await settleMarked(marked, 'fr')).map(({ voice }) => voice?.name)

describe('a chain of mentions is one voice', () => {
  const chains: readonly (readonly [string, readonly string[]])[] = [
    [
      '[K:« Le pont tiendra »], [C:assure] [S:Irène Vasseur, la maire de Combrailles]. [K2:« Nous l’avons vérifié »], [C2:ajoute]-[S2:t-elle].',
      ['Irène Vasseur', 'Irène Vasseur'],
    ],
    [
      'Le colonel Anton Brévine a été relevé mardi. [S:L’officier] [C:a déclaré] [K:que ses hommes avaient faim]. [S2:Il] [C2:a ajouté] [K2:qu’ils partiraient].',
      ['Anton Brévine', 'Anton Brévine'],
    ],
    [
      '[S:La ministre de la mer, Odile Karam], [C:a promis] [K:une digue]. [S2:Mme Karam] [C2:a précisé] [K2:que les travaux dureraient un an]. [S3:La ministre] [C3:a conclu] : [K3:« Nous tiendrons. »]',
      ['Odile Karam', 'Odile Karam', 'Odile Karam'],
    ],
    [
      'Paul Ménard a reçu Jean Talbot à l’hôtel de ville. [S:Ce dernier] [C:a nié] [K:toute fraude].',
      ['Jean Talbot'],
    ],
    [
      '[S:Les pêcheurs de Saint-Gildas] [C:réclament] [K:un port]. [S2:Ils] [C2:menacent] [K2:de bloquer la rade].',
      ['les pêcheurs de Saint-Gildas', 'les pêcheurs de Saint-Gildas'],
    ],
    [
      '[S:L’armée velèse] [C:affirme] [K:avoir pris la ville]. [S2:Elle] [C2:dit] [K2:avoir perdu dix hommes].',
      ['l’armée velèse', 'l’armée velèse'],
    ],
    [
      '[S:L’Agence du littoral (ADL)] [C:recommande] [K:d’évacuer]. [K2:Le danger reste grand], [C2:selon] [S2:l’agence].',
      ['l’Agence du littoral', 'l’Agence du littoral'],
    ],
  ]
  for (const [marked, expected] of chains)
    test(marked, async () => expect(await voices(marked)).toEqual(expected))
})

describe('« sa famille » is told with its owner', () => {
  const owned: readonly (readonly [string, string])[] = [
    ['Jeanne Kerdon a disparu mardi. [S:Sa famille] [C:redoute] [K:le pire].', 'la famille de Jeanne Kerdon'],
    [
      'Alain Brossel a été relaxé. [S:Ses avocats] [C:saluent] [K:un jugement].',
      'les avocats d’Alain Brossel',
    ],
    // A president is a body's, even where a person was spoken of since.
    [
      '[S2:Le Comité des pêches] [C2:se tait] [K2:depuis lundi]. Ilona Bereck nage toujours. [S:Son président] [C:appelle] [K:au calme].',
      'le président du Comité des pêches',
    ],
    ['[S:Sa famille] [C:redoute] [K:le pire].', 'sa famille'],
  ]
  for (const [marked, expected] of owned)
    test(marked, async () => expect((await voices(marked))[0]).toBe(expected))

  test('and so is the role of a spokeswoman', async () => {
    const [, told] = await settleMarked(
      '[S:Le ministère de la Mer] [C:dément] [K:la vente]. [S2:Sa porte-parole, Odile Karam,] [C2:évoque] [K2:une rumeur].',
      'fr',
    )
    expect(told?.voice).toMatchObject({ name: 'Odile Karam', role: 'porte-parole du ministère de la Mer' })
  })
})

describe('epithets take up whoever was named', () => {
  const chains: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    [
      'Yuko Amari a présenté son film lundi. [S:La cinéaste de 44 ans] [C:raconte] [K:dix ans d’écriture]. [S2:Cette passionnée d’opéra] [C2:rêve] [K2:d’un livret].',
      ['Yuko Amari', 'cette passionnée d’opéra'],
    ],
    [
      'Antoine Mercier a quitté l’hôpital. [S:Ce spécialiste de la mucoviscidose] [C:dénonce] [K:un gâchis].',
      ['Antoine Mercier'],
    ],
    [
      'La compagnie Boréal et l’hébergeur Nuage ont signé. [S:Boréal] [C:promet] [K:350 emplois]. [S2:La compagnie] [C2:évoque] [K2:un lac propre].',
      ['Boréal', 'Boréal'],
    ],
    [
      'Wout Daelman a gagné au sprint. [S:Le Flamand de 23 ans] [C:a soufflé] : [K:« Enfin. »]',
      ['Wout Daelman'],
    ],
    // of the left is not of the right
    [
      'Silvio Bertoli, dirigeant de centre droit, menace de partir. [S:Le dirigeant de centre gauche] [C:dit] [K:rester].',
      ['le dirigeant de centre gauche'],
    ],
    // Who has an office or plays a part of his own is somebody new.
    [
      'Yuko Amari a présenté son film lundi. [S:Le préfet] [C:raconte] [K:sa venue]. [S2:L’avocate] [C2:réclame] [K2:un report].',
      ['le préfet', 'l’avocate'],
    ],
    [
      '[S:Le Syndicat des maîtres] [C:suspend] [K:la grève]. Son secrétaire général, Moussa Traoul, a reçu la presse. [K2:« Nous restons vigilants »], [C2:a]-t-[S2:il] [C2:martelé].',
      ['le Syndicat des maîtres', 'Moussa Traoul'],
    ],
  ]
  for (const [marked, expected] of chains)
    test(marked, async () => expect(await voices(marked)).toEqual(expected))
})

describe('« l’intéressé » is whom somebody else spoke of', () => {
  const told: readonly (readonly [string, readonly string[]])[] = [
    [
      '[S:La maire, Odile Karam], [C:reproche] à Marc Dubreuil [K:son silence]. [S2:L’intéressé] [C2:dément] [K2:tout].',
      ['Odile Karam', 'Marc Dubreuil'],
    ],
    [
      '[S:La comptable] [C:raconte] [K:que [S2:Marc Dubreuil] [C2:a demandé] [K2:un classeur]]. [S3:L’intéressé] [C3:dément] [K3:tout].',
      ['la comptable', 'Marc Dubreuil', 'Marc Dubreuil'],
    ],
    ['Marc Dubreuil est jugé depuis lundi. [S:L’intéressé] [C:dément] [K:tout].', ['Marc Dubreuil']],
  ]
  for (const [marked, expected] of told)
    test(marked, async () => expect(await voices(marked)).toEqual(expected))

  test('« cette dernière, 22 ans » is whoever was named last', async () => {
    expect(
      await voices(
        'Au tour suivant, Odile Karam a battu de peu la jeune Ana Brelin. [S:Cette dernière, 22 ans,] [C:dit] [K:n’avoir rien demandé].',
      ),
    ).toEqual(['Ana Brelin'])
  })
})

test('a paragraph stays with those it tells of', async () => {
  expect(
    await voices(
      'Une école ferme\n[S:Carole Dumontier] [C:se dit] [K:prête].\nLa fermeture prochaine de l’école inquiète Monique Faubert depuis mars. [S2:Elle] [C2:espère] [K2:tenir].',
    ),
  ).toEqual(['Carole Dumontier', 'Monique Faubert'])
})

test('who held the office is not who holds it', async () => {
  expect(
    await voices(
      '[S:La présidente du tribunal, Lise Corot], [C:a condamné] [K:un homme]. L’ex-président Marc Dubreuil était absent. [S2:L’ancien chef de l’État] [C2:nie] [K2:tout].',
    ),
  ).toEqual(['Lise Corot', 'Marc Dubreuil'])
})

test('the prime minister is no other minister', async () => {
  expect(
    await voices(
      '[S:Le ministre de la mer, Marc Dubreuil], [C:promet] [K:un port]. [S2:Le premier ministre] [C2:hésite] [K2:encore].',
    ),
  ).toEqual(['Marc Dubreuil', 'le premier ministre'])
})

describe('those of whom only a description is told', () => {
  const told: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['[C:De source syndicale], [K:trois sites fermeraient].', ['une source syndicale']],
    ['[C:Selon des] [S:témoins], [K:la grue a cédé].', ['témoins']],
    [
      '[S:L’armée] [C:avance] [K:vers le col]. [S2:L’armée velèse] [C2:dit] [K2:l’avoir pris].',
      ['l’armée velèse', 'l’armée velèse'],
    ],
  ]
  for (const [marked, expected] of told)
    test(marked, async () => expect(await voices(marked)).toEqual(expected))
})

test('« on » is nobody, but for the house the sentence opens with', async () => {
  expect(await voices('À la préfecture, [S:on] [C:assure] [K:que rien n’est décidé].')).toEqual([
    'la préfecture',
  ])
  expect(await voices('À la nuit tombée, [S:on] [C:dit] [K:que la mer chante].')).toEqual([undefined])
  expect(await voices('[S:On] [C:pense] [K:que la digue cédera].')).toEqual([undefined])
})

describe('a headline is said by whoever says it in the article', () => {
  const headlines: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    [
      '[K:« On a signé sans lire »]\nLe procès a repris. [K2:« On a signé sans lire, un vendredi soir »], [C2:a reconnu] [S2:Denis Faverel].',
      ['Denis Faverel', 'Denis Faverel'],
    ],
    [
      '[K:« On a signé sans lire »], [C:dit] [S:un ancien comptable]\n[K2:« On a signé sans lire, un vendredi soir »], [C2:a reconnu] [S2:Denis Faverel].',
      ['Denis Faverel', 'Denis Faverel'],
    ],
    // Words that nobody repeats stay nobody's.
    [
      '[K:« La mer monte »]\nLe procès a repris. [K2:« On a signé sans lire »], [C2:a reconnu] [S2:Denis Faverel].',
      [undefined, 'Denis Faverel'],
    ],
  ]
  for (const [marked, expected] of headlines)
    test(marked, async () => expect(await voices(marked)).toEqual(expected))

  test('somebody described in the lead is the person named right after', async () => {
    const told = await voices(
      '[S:Un octogénaire] [C:raconte] [K:trois nuits dehors]\nRaymond Cassel a été retrouvé lundi. [S2:Il] [C2:dit] [K2:avoir bu l’eau de pluie].',
    )
    expect(told).toEqual(['Raymond Cassel', 'Raymond Cassel'])
  })

  test('though the article called him by his part in the event since, and told his age', async () => {
    const told = await voices(
      '[S:L’ancien directeur] [C:reconnaît] [K:avoir signé]\nDenis Faverel, 58 ans, comparaît depuis lundi. [S2:Le prévenu] [C2:plaide] [K2:l’erreur].',
    )
    expect(told).toEqual(['Denis Faverel', 'Denis Faverel'])
  })

  test('but not a thing, a share or a ship', async () => {
    const told = await voices(
      '[S:58 % des Velésiens] [C:trouvent] [K:la campagne longue]\nRaymond Cassel s’en amuse. [S2:Il] [C2:promet] [K2:un sentier].',
    )
    expect(told).toEqual(['58 % des Velésiens', 'Raymond Cassel'])
  })

  test('but not where an office tells that it is somebody else', async () => {
    const told = await voices(
      '[S:Un octogénaire] [C:raconte] [K:trois nuits dehors]\nLe préfet Raymond Cassel l’a félicité. [S2:Il] [C2:promet] [K2:un sentier].',
    )
    expect(told).toEqual(['un octogénaire', 'Raymond Cassel'])
  })
})

test('the anonymous voice of a call is not the spokesman who answers it', async () => {
  const told = await voices(
    '[K:« Nous étions quarante »], [C:dit] [S:un homme].\n[S2:Le porte-parole de l’état-major, Igor Lanier,] [C2:a parlé] [K2:d’un faux]. [S3:Il] [C3:ajoute] [K3:que tout va bien].',
  )
  expect(told).toEqual(['un homme', 'Igor Lanier', 'Igor Lanier'])
})

test('each of several keeps the words it is joined with', async () => {
  const told = await voices(
    'Las de ses commandants, [S:le major Gruv] [C:raconte] [K:sa fuite]. [S2:Les soldats et les commandants] [C2:ont refusé] [K2:de se battre]. [S3:Ils] [C3:demandent] [K3:une trêve].',
  )
  const joint = 'les soldats et les commandants'
  expect(told).toEqual(['Gruv', joint, joint])
})

test('a time before the comma is nobody', async () => {
  const told = await voices(
    '[C:Selon] [S:la veille au soir, l’état-major velèse], [K:la colline tenait]. [S2:Mardi matin, le maire et la préfète] [C2:ont dit] [K2:non].',
  )
  expect(told).toEqual(['l’état-major velèse', 'le maire et la préfète'])
})

describe('unnamed voices keep their description and stay apart', () => {
  test('two habitants are two, but « ce témoin » takes up the last', async () => {
    const told = await settleMarked(
      '[K:« Tout a brûlé »], [C:raconte] [S:un habitant de Rocheval]. [S2:Un habitant du hameau voisin] [C2:parle] [K2:d’une explosion]. [C3:Selon] [S3:ce témoin], [K3:il était minuit].',
      'fr',
    )
    expect(told.map(({ voice }) => voice?.name)).toEqual([
      'un habitant de Rocheval',
      'un habitant du hameau voisin',
      'un habitant du hameau voisin',
    ])
    expect(told.map(({ codes }) => codes.includes('unnamed-source'))).toEqual([true, true, true])
  })

  test('a dialogue alternates between a soldier and his mother', async () => {
    const lines = await voices(
      '[S:Un soldat] [C:a dit à sa mère] : [K:« On s’en va. »]\n[S2:La mère] [C2:répond] : [K2:« Tous ? »]\n[S3:Le soldat] [C3:confirme] : [K3:« Oui, tous. »]\n[S4:La mère inquiète] [C4:insiste] : [K4:« Fais attention. »]',
    )
    const mother = 'la mère d’un soldat'
    expect(lines).toEqual(['un soldat', mother, 'un soldat', mother])
  })

  test('a voice of the title gets its name from the body', async () => {
    const told = await voices(
      '[K:« Plus personne »] : [S:un officier velèse] [C:raconte]\n[S2:Le commandant Igor Salnov] [C2:a déclaré] : [K2:« Ils sont partis. »]',
    )
    expect(told).toEqual(['Igor Salnov', 'Igor Salnov'])
  })
})

test('the description right before a name is that person', async () => {
  const told = await settleMarked(
    'Le préfet de Brénie, Paul Corot, a signé un arrêté. Réuni à Velès, [S:il] [C:a dit] [K:que tout allait bien]. [S2:Le préfet] [C2:a souri] [K2:de la pluie].',
    'fr',
  )
  expect(told.map(({ voice }) => voice?.name)).toEqual(['Paul Corot', 'Paul Corot'])
  expect(told[0]?.voice?.role).toBe('préfet de Brénie')
})

describe('kinds of voices', () => {
  const kinds: readonly (readonly [string, string, string])[] = [
    ['[S:Le Kremlin] [C:dément] [K:toute fuite].', 'Kremlin', 'organisation'],
    ['[S:Kiev] [C:affirme] [K:avancer].', 'Kiev', 'organisation'],
    ['[C:Selon] [S:un sondage], [K:deux sur trois approuvent].', 'un sondage', 'document'],
    ['[S:Le maire] [C:promet] [K:un pont].', 'le maire', 'person'],
    ['[S:Une source proche du dossier] [C:évoque] [K:un accord].', 'une source proche du dossier', 'unnamed'],
    ['[S:Des responsables] [C:parlent] [K:d’un échec].', 'des responsables', 'unnamed'],
    ['[S:L’ONU et Nairobi] [C:accusent] [K:les rebelles].', 'ONU et Nairobi', 'group'],
  ]
  for (const [marked, name, kind] of kinds)
    test(marked, async () => {
      const [told] = await settleMarked(marked, 'fr')
      expect([told?.voice?.name, told?.voice?.kind]).toEqual([name, kind])
    })

  test('what stands beside a name is the role', async () => {
    const [told] = await settleMarked(
      'Piotr Vanel, chef adjoint des opérations de l’armée velèse, est venu. [S:Il] [C:a dit] [K:qu’il pleuvait].',
      'fr',
    )
    expect(told?.voice).toMatchObject({
      name: 'Piotr Vanel',
      role: 'chef adjoint des opérations de l’armée velèse',
    })
  })
})

describe('traps', () => {
  test('« il » of the weather is nobody: the mayor speaks', async () => {
    expect(
      await voices('[K:Il pleut], [C:a déclaré] [S:le maire]. [S2:Il] [C2:a ri] [K2:de la pluie].'),
    ).toEqual(['le maire', 'le maire'])
  })

  test('who is talked about in the content is not who talks', async () => {
    expect(
      await voices(
        '[S:Ana Rubin] [C:raconte] [K:que Lise Corot est partie]. [K2:Lise Corot reviendra], [C2:a]-[S2:t-elle] [C2:ajouté].',
      ),
    ).toEqual(['Ana Rubin', 'Ana Rubin'])
  })

  test('« elle » is not the man who spoke last', async () => {
    expect(
      await voices(
        '[S:Ana Rubin] [C:accuse] [K:le préfet]. [S2:Marc Lenoir] [C2:dément] [K2:tout]. [S3:Elle] [C3:promet] [K3:des preuves].',
      ),
    ).toEqual(['Ana Rubin', 'Marc Lenoir', 'Ana Rubin'])
  })

  test('a quotation that nobody near could have said has no voice', async () => {
    expect(await voices('Le port est fermé. [K:« Assez ! »]')).toEqual([undefined])
  })

  test('whoever opens the sentence of a quotation speaks it', async () => {
    expect(
      await voices(
        '[S:La mère] [C:a dit] : [K:« Reste. »]\nMais le soldat a haussé le ton, lui [C2:lançant] : [K2:« Jamais ! »]',
      ),
    ).toEqual(['la mère', 'le soldat'])
  })

  test('an answer in an interview is the guest’s', async () => {
    expect(
      await voices(
        'Louise Arbel, autrice d’un livre sur les phares, répond à nos questions.\nPourquoi les phares ?\n[K:Ils veillent sur nous.]\nEt la mer ?\n[K2:Elle ne dort jamais.]',
      ),
    ).toEqual(['Louise Arbel', 'Louise Arbel'])
  })
})
