/** A verb conjugated like another: `ending` of its lemma is the `ending` of `like`, and the stems change places. */
type Model = { readonly ending: string; readonly like: string }

/** Reporting verbs that the conjugation tables lack follow the first model whose ending they share. */
export const models: Readonly<Record<string, readonly Model[]>> = {
  fr: [
    { ending: 'venir', like: 'venir' },
    { ending: 'mettre', like: 'mettre' },
    { ending: 'ndre', like: 'répondre' },
    { ending: 'cer', like: 'annoncer' },
    { ending: 'ger', like: 'juger' },
    { ending: 'érer', like: 'suggérer' },
    { ending: 'eler', like: 'appeler' },
    { ending: 'ayer', like: 'balayer' },
    { ending: 'er', like: 'affirmer' },
    { ending: 'ir', like: 'réfléchir' },
  ],
  en: [
    { ending: 'fy', like: 'testify' },
    { ending: 'ip', like: 'quip' },
    { ending: 'e', like: 'promise' },
    { ending: 'sh', like: 'lash' },
    { ending: '', like: 'ask' },
  ],
}

/** Verbs like no other, and some that the tables get wrong; these go before the tables. */
export const irregular: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    begin: 'begin begins began begun beginning',
    bet: 'bet bets betting',
    cut: 'cut cuts cutting',
    grin: 'grin grins grinned grinning',
    jot: 'jot jots jotted jotting',
    label: 'label labels labelled labeled labelling labeling',
    lay: 'lay lays laid laying',
    let: 'let lets letting',
    marvel: 'marvel marvels marvelled marveled marvelling marveling',
    mean: 'mean means meant meaning',
    nod: 'nod nods nodded nodding',
    plan: 'plan plans planned planning',
    prefer: 'prefer prefers preferred preferring',
    put: 'put puts putting',
    recap: 'recap recaps recapped recapping',
    regret: 'regret regrets regretted regretting',
    retell: 'retell retells retold retelling',
    snap: 'snap snaps snapped snapping',
    take: 'take takes took taken taking',
    weep: 'weep weeps wept weeping',
  },
}
