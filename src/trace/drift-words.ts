/** Words that decide whether a change of wording is a change of meaning, folded, by language. */
export type DriftWords = {
  /** Words that deny. Languages that double their negatives (`doubles`) are only asked whether there is any. */
  readonly negators: readonly string[]
  readonly doubles?: true
  /** Beginnings of words that deny without a negator: *unable*, *sans*, *refuse*. They can stand for one. */
  readonly softNegators: readonly string[]
  /** Words that pass something on with less than certainty. */
  readonly hedges: readonly string[]
  /** Words or endings that may stand for a hedge elsewhere, and are none for certain. */
  readonly softHedges: RegExp
  /** Auxiliaries whose loss or gain changes tense or mood. */
  readonly auxiliaries: readonly string[]
  /** Pairs that say the opposite. */
  readonly opposites: readonly (readonly [string, string])[]
}

const list = (words: string): readonly string[] => words.split(' ')
const pairs = (words: string) =>
  list(words).map((pair) => pair.split('/') as unknown as readonly [string, string])

export const driftWords: Readonly<Record<string, DriftWords>> = {
  en: {
    negators: list('not no never nobody none nothing neither nor nowhere cannot without'),
    softNegators: list(
      'unable unlike unlikel unclear uncert unknown unwill unless unexpl unsaf disagr disappr dislik dismiss disput fail refus lack den reject hardl barel imposs except few avoid prevent absen zero ban forbid withou',
    ),
    hedges: list(
      'reportedly allegedly purportedly supposedly apparently seemingly presumably probably possibly perhaps maybe potentially likely alleged purported suspected unconfirmed unverified',
    ),
    softHedges:
      /^(?:may|might|could|would|should|seem\w*|appear\w*|believ\w*|thought|said|expect\w*|suspect\w*|think|probabl\w*|likel\w*|possib\w*|suppos\w*|presum\w*|alleg\w*|report\w*|claim\w*|suggest\w*|indicat\w*|accord\w*|perhaps|maybe|potential\w*|apparent\w*|unlikely|guess|assum\w*|can|if|about|imagin\w*|doubt\w*|feel|hope|chance\w*|risk\w*|must)$/,
    auxiliaries: list('s ve d ll has have had is was were are will would has been'),
    opposites: pairs(
      'win/lose won/lost increase/decrease increased/decreased rise/fall rose/fell more/less more/fewer before/after support/oppose supports/opposes supported/opposed accept/reject accepted/rejected confirm/deny confirmed/denied allow/forbid allowed/forbade start/stop begin/end began/ended open/close opened/closed guilty/innocent alive/dead north/south east/west enemy/friend attack/defend attacked/defended advance/retreat advanced/retreated safe/dangerous possible/impossible legal/illegal true/false always/never all/none everyone/nobody first/last buy/sell bought/sold',
    ),
  },
  fr: {
    negators: list('ne n non aucun aucune ni sans'),
    softNegators: list(
      'incapab impossib inutil inexist interdi invisib inconnu insuff illega irreg refus manqu echou rejet empech sauf peu evit pas jamais rien personne guere defaut malgre absen aucun denie',
    ),
    hedges: list(
      'apparemment visiblement vraisemblablement probablement possiblement potentiellement eventuellement prétendument pretendument supposement presumement presume presumee presumes soi-disant supposement',
    ),
    softHedges:
      /^(?:\p{L}+rai(?:t|ent)|peut|peuvent|pourr\p{L}+|dev\p{L}+|doi(?:t|vent)|sembl\p{L}*|para\p{L}+|selon|suppos\p{L}*|presum\p{L}*|etre|estim\p{L}*|pens\p{L}*|croi\p{L}*|probab\p{L}*|risqu\p{L}*|possib\p{L}*|cens\p{L}*|soupconn\p{L}*|doute\p{L}*|susceptib\p{L}*|apparem\p{L}*|dit|si|environ|potent\p{L}*|vraisembl\p{L}*|eventuel\p{L}*|hypothe\p{L}*|chance\p{L}*)$/u,
    auxiliaries: list('a ont avait avaient est sont etait etaient sera seront fut serait'),
    opposites: pairs(
      'gagner/perdre gagne/perd augmenter/diminuer augmente/diminue hausse/baisse plus/moins avant/apres soutenir/combattre accepter/refuser accepte/refuse confirmer/dementir confirme/dement autoriser/interdire autorise/interdit commencer/finir ouvrir/fermer coupable/innocent vivant/mort nord/sud est/ouest ennemi/ami attaquer/defendre avancer/reculer possible/impossible legal/illegal vrai/faux toujours/jamais tous/aucun premier/dernier acheter/vendre',
    ),
  },
  de: {
    negators: list(
      'nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts ohne weder',
    ),
    softNegators: list(
      'unmog unklar unwahr unbekann unfah ohne kaum verwei verbot verhind ablehn wenig statt gegen fehl mangel scheiter anders sondern nur los',
    ),
    hedges: list(
      'angeblich mutmasslich mutmaßlich vermutlich wahrscheinlich offenbar anscheinend vielleicht moglicherweise vermeintlich wohl',
    ),
    softHedges:
      /^(?:soll\p{L}*|durf\p{L}*|konn\p{L}*|kann|mocht\p{L}*|mag|wurd\p{L}*|schein\p{L}*|offen\p{L}*|laut|wohl|sei|seien|hab\p{L}*|mog\p{L}*|wahr\p{L}*|vermut\p{L}*|mutm\p{L}*|angebl\p{L}*|vielleicht|ware\p{L}*|hatte\p{L}*|eventuell|glaub\p{L}*|denk\p{L}*|muss\p{L}*|dach\p{L}*)$/u,
    auxiliaries: list('ist sind war waren hat haben hatte hatten wird werden wurde'),
    opposites: pairs(
      'gewinnen/verlieren mehr/weniger vor/nach steigen/fallen bestatigen/bestreiten schuldig/unschuldig wahr/falsch immer/nie',
    ),
  },
  es: {
    negators: list('no nunca jamas nadie ninguno ninguna ningun nada sin tampoco ni'),
    doubles: true,
    softNegators: list(
      'imposib incapa inutil inexist descon falt niega neg rechaz evit contra poco salvo apenas solo',
    ),
    hedges: list(
      'supuestamente presuntamente aparentemente probablemente posiblemente quizas quiza presunto presunta supuesto supuesta',
    ),
    softHedges:
      /^(?:\p{L}+ria(?:n)?|pued\p{L}*|podr\p{L}*|parec\p{L}*|segun|deb\p{L}*|cre\p{L}*|pos\p{L}*|prob\p{L}*|supu\p{L}*|presun\p{L}*|quiza\p{L}*|aparent\p{L}*|tal)$/u,
    auxiliaries: list('ha han habia habian es son era eran sera seran fue'),
    opposites: pairs(
      'ganar/perder mas/menos antes/despues aumentar/disminuir aceptar/rechazar culpable/inocente siempre/nunca',
    ),
  },
  ru: {
    negators: list('не нет ни никто ничего никогда никого нельзя без'),
    doubles: true,
    softNegators: list('не бес без от про мало лиш'),
    hedges: list('якобы вероятно возможно наверное видимо предположительно будто очевидно'),
    softHedges:
      /^(?:может|могут|могл\p{L}*|мог|бы|если|каж\p{L}*|вероят\p{L}*|возмож\p{L}*|якобы|по|наверно\p{L}*|видимо|предпол\p{L}*|долж\p{L}*|счита\p{L}*|дума\p{L}*|скорее|похоже|очевид\p{L}*|оцен\p{L}*)$/u,
    auxiliaries: list('был была было были будет будут'),
    opposites: pairs('победа/поражение больше/меньше до/после рост/падение'),
  },
  uk: {
    negators: list('не нема немає ні ніхто нічого ніколи нікого без'),
    doubles: true,
    softNegators: list('не без від про мало лиш'),
    hedges: list('нібито імовірно ймовірно можливо мабуть начебто певно'),
    softHedges:
      /^(?:мож\p{L}*|міг|могл\p{L}*|б|би|якщо|зда\p{L}*|імовір\p{L}*|ймовір\p{L}*|нібито|мабуть|начебто|за|вваж\p{L}*|дума\p{L}*|має|мають)$/u,
    auxiliaries: list('був була було були буде будуть'),
    opposites: pairs('більше/менше до/після'),
  },
} // prettier-ignore
