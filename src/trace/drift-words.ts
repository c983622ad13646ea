/** Words that decide whether a change of wording is a change of meaning, folded, by language. */
export type DriftWords = {
  /** Words that deny. In languages that double them, `doubles` is how many words apart two are one denial. */
  readonly negators: readonly string[]
  readonly doubles?: number
  /** Words that carry on a denial, however far: *nor*, *ni*. */
  readonly joining: readonly string[]
  /** Words that sum a denial up: "no bread, no beds, nothing". */
  readonly summing: readonly string[]
  /** Words that deny only together with *ne*. */
  readonly withNe?: readonly string[]
  /** Those of them that deny alone at a sentence's beginning or end. */
  readonly withoutNe?: readonly string[]
  /** Pairs of words that deny nothing though one of them is a negator: "not only", « sans doute ». */
  readonly fixed: DriftWords['opposites']
  /** Words that deny without a negator: *unable*, *sans*, *refuse*. They can stand for one. */
  readonly softNegators: RegExp
  /** Words that pass something on with less than certainty. */
  readonly hedges: readonly string[]
  /** Words or endings, with their accents, that may stand for a hedge elsewhere, and are none for certain. */
  readonly softHedges: RegExp
  /** Words by which a sentence leaves it to somebody: *selon*, *said*. Beside the words said they hedge nothing. */
  readonly attributing: RegExp
  /** Auxiliaries whose loss or gain changes tense or mood. */
  readonly auxiliaries: readonly string[]
  /** Words that open a clause on which the rest depends: *if*, *unless*, *except*, *but*. */
  readonly turning: readonly string[]
  /** Pairs that say the opposite. */
  readonly opposites: readonly (readonly [string, string])[]
}

const list = (words: string): readonly string[] => words.split(' ')
const pairs = (words: string) =>
  list(words).map((pair) => pair.split('/') as unknown as readonly [string, string])

export const driftWords: Readonly<Record<string, DriftWords>> = {
  en: {
    turning: list('if unless except but although though until provided only while however'),
    joining: ['nor'],
    summing: list('nothing none'),
    fixed: pairs(
      'not/only no/doubt no/matter not/until not/long not/simply not/necessarily than/not not/all not/just not/merely not/least no/fewer no/less not/less not/fewer nothing/but or/not whether/not not/necessarily',
    ),
    negators: list('not no never nobody none nothing neither nor nowhere cannot'),
    softNegators:
      /^(?:un(?!der|i[otv]|ited?$|ique|til|cle$)\p{L}{4,}|(?:in|im|ir|il)(?:cap|suff|vis|poss|regul|leg|act|access|eff|adeq|complet|correct|depend|soluble|evitabl)\p{L}*|non\p{L}*|dis(?:agr|appr|app|lik|miss|put|trust|honest|obey|allow|qualif|contin)\p{L}*|fail\p{L}*|refus\p{L}*|lack\p{L}*|den(?:y|ie)\p{L}*|reject\p{L}*|hardly|barely|scarcely|seldom|rarely|rare|far|few|little|except|avoid\p{L}*|prevent\p{L}*|absen\p{L}*|zero|bann?\p{L}*|barr\p{L}*|forbid\p{L}*|without|unless|yet|instead|rather|short|stop\p{L}*|end(?:ed)?|ceas\p{L}*|neither|miss\p{L}*|\p{L}{3,}less|too|free|only|against|ignor\p{L}*|doubt|ever|escap\p{L}*|lost|remain\p{L}*|keep|kept|still|until|opt|loath|reluctan\p{L}*|must|off|nor|neither|doubt\p{L}*|wrong\p{L}*|declin\p{L}*)$/u,
    hedges: list(
      'reportedly allegedly purportedly supposedly apparently seemingly presumably probably possibly perhaps maybe alleged purported suspected unconfirmed unverified',
    ),
    softHedges:
      /^(?:may|might|could|would|seem\p{L}*|appear\p{L}*|believ\p{L}*|conceiv\p{L}*|thought|think|suspect\p{L}*|probabl\p{L}*|likel\p{L}*|possib\p{L}*|suppos\p{L}*|presum\p{L}*|alleg\p{L}*|suggest\p{L}*|indicat\p{L}*|perhaps|maybe|potential\p{L}*|apparent\p{L}*|unlikely|guess|assum\p{L}*|imagin\p{L}*|doubt\p{L}*|evident\p{L}*|clearly|obvious\p{L}*|expect\p{L}*|estimat\p{L}*|rumou?r\p{L}*|feel|felt|appears?|tend\p{L}*|should|sort)$/u,
    attributing: /^(?:said|report\p{L}*|claim\p{L}*|accord\p{L}*)$/u,
    auxiliaries: list('s ve d ll has have had is was were are will would has been'),
    opposites: pairs(
      'win/lose won/lost increase/decrease increased/decreased rise/fall rose/fell more/less more/fewer before/after support/oppose supports/opposes supported/opposed accept/reject accepted/rejected confirm/deny confirmed/denied allow/forbid allowed/forbade start/stop begin/end began/ended open/close opened/closed guilty/innocent alive/dead north/south east/west enemy/friend attack/defend attacked/defended advance/retreat advanced/retreated safe/dangerous possible/impossible legal/illegal true/false always/never all/none everyone/nobody first/last buy/sell bought/sold',
    ),
  },
  fr: {
    turning: list('si sauf mais sinon quoique malgre pourvu excepte'),
    joining: ['ni'],
    summing: list('rien'),
    fixed: pairs(
      'pas/seulement pas/simplement pas/uniquement pas/forcement pas/necessairement ou/non ou/pas un/pas le/pas premier/pas faux/pas pas/moins est/ce pas/mal sans/cesse rien/que nul/doute',
    ),
    negators: list('pas guere aucunement nullement aucun aucune aucuns nul nulle ni'),
    withNe: list(
      'plus personne point jamais rien peut peuvent pouvait pourra pourront pourrait pourraient saurait sauraient pu ose',
    ),
    withoutNe: ['rien', 'jamais'],
    doubles: 4,
    softNegators:
      /^(?:sans|non|(?:in|im|ir|il|mal|me|des)(?:cap|poss|util|exist|inter|vis|conn|suff|legal|reg|egal|act|compl|efficac|accessibl|content|accord|approuv|aff|heur|honnet|cert|just)\p{L}*|interdi\p{L}*|refus\p{L}*|manqu\p{L}*|echou\p{L}*|echec|rejet\p{L}*|empech\p{L}*|sauf|peu|evit\p{L}*|jamais|rien|personne|defaut|malgre|absen\p{L}*|deni\p{L}*|faute|rare\p{L}*|arret\p{L}*|cess\p{L}*|loin|priv\p{L}*|depourvu\p{L}*|ignor\p{L}*|trop|hors|contre|seul\p{L}*|plutot|aucunement|toujours|reste\p{L}*)$/u,
    hedges: list(
      'apparemment visiblement vraisemblablement probablement possiblement potentiellement eventuellement pretendument supposement presumement presume presumee presumes disant',
    ),
    softHedges:
      /^(?:\p{L}{2,}rai(?:t|ent)|peut|peuvent|sembl\p{L}*|para[iî]\p{L}*|suppos\p{L}*|présum\p{L}*|estim\p{L}*|pens\p{L}*|croi\p{L}*|probab\p{L}*|possib\p{L}*|cens\p{L}*|soupçonn\p{L}*|apparem\p{L}*|apparence|vraisembl\p{L}*|éventuel\p{L}*|hypothé\p{L}*|potentiel\p{L}*|visibl\p{L}*|manifest\p{L}*|évidem\p{L}*|rumeur\p{L}*|serait|prétend\p{L}*|doute|sûrement|allég\p{L}*|suspic\p{L}*|suspect\p{L}*)$/u,
    attributing: /^(?:dit|selon)$/u,
    auxiliaries: list('a ont avait avaient est sont etait etaient sera seront fut serait'),
    opposites: pairs(
      'gagner/perdre gagne/perd augmenter/diminuer augmente/diminue hausse/baisse plus/moins avant/apres soutenir/combattre accepter/refuser accepte/refuse confirmer/dementir confirme/dement autoriser/interdire autorise/interdit commencer/finir ouvrir/fermer coupable/innocent vivant/mort nord/sud est/ouest ennemi/ami attaquer/defendre avancer/reculer possible/impossible legal/illegal vrai/faux toujours/jamais tous/aucun premier/dernier acheter/vendre',
    ),
  },
  de: {
    turning: list('wenn falls außer aber sondern obwohl sofern solange bevor'),
    joining: ['noch'],
    summing: list('nichts'),
    fixed: pairs(
      'nicht/nur nicht/zuletzt nicht/zuletzt oder/nicht nicht/erst nicht/unbedingt nicht/bloß nicht/allein nicht/einmal',
    ),
    negators: list(
      'nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts nirgends keineswegs keinesfalls nein weder',
    ),
    softNegators:
      /^(?:un(?!d$|ter|s|i[ovt]|gefahr|garn)\p{L}{4,}|ohne|kaum|verwei\p{L}*|verbot\p{L}*|verbiet\p{L}*|verhind\p{L}*|ablehn\p{L}*|wenig\p{L}*|statt|gegen|fehl\p{L}*|mangel\p{L}*|scheiter\p{L}*|anders|sondern|nur|bloss|selten|\p{L}{3,}los\p{L}{0,2}|nicht\p{L}+|vermeid\p{L}*|ignor\p{L}*|erst|frei|weg|bleib\p{L}*|verzicht\p{L}*|leugn\p{L}*|entgeh\p{L}*)$/u,
    hedges: list(
      'angeblich mutmasslich mutmaßlich vermutlich wahrscheinlich offenbar anscheinend vielleicht moglicherweise vermeintlich',
    ),
    softHedges:
      /^(?:soll|sollen|sollte|sollten|dürf\p{L}*|könn\p{L}*|mag|mögl\p{L}*|würden?|schein\p{L}*|offen(?:bar|sichtlich)\p{L}*|wohl|hätten?|wären?|wahrscheinl\p{L}*|vermut\p{L}*|mutmaß\p{L}*|angebl\p{L}*|anscheinend|vielleicht|eventuell|glaub\p{L}*|denk\p{L}*|dachte\p{L}*|gilt|gelten|verdächt\p{L}*|evtl)$/u,
    attributing: /^(?:laut|zufolge|sei|seien|habe)$/u,
    auxiliaries: list('ist sind war waren hat haben hatte hatten wird werden wurde'),
    opposites: pairs(
      'gewinnen/verlieren mehr/weniger vor/nach steigen/fallen bestatigen/bestreiten schuldig/unschuldig wahr/falsch immer/nie',
    ),
  },
  es: {
    turning: list('si salvo pero sino aunque excepto mientras'),
    joining: ['ni'],
    summing: list('nada'),
    fixed: pairs('no/solo no/obstante sin/duda sin/embargo o/no no/mas no/solamente'),
    negators: list('no nunca jamas nadie ninguno ninguna ningun nada tampoco ni'),
    doubles: 5,
    softNegators:
      /^(?:sin|imposib\p{L}*|incapa\p{L}*|inutil\p{L}*|inexist\p{L}*|in(?:suf|compl|visib|act|just|ciert)\p{L}*|des(?:con|apro|apar|acuer|emple)\p{L}*|falt\p{L}*|nieg\p{L}*|neg\p{L}*|rechaz\p{L}*|evit\p{L}*|contra|poco|poca|salvo|apenas|solo|fracas\p{L}*|prohib\p{L}*|imped\p{L}*|ausen\p{L}*|carec\p{L}*|dej\p{L}*)$/u,
    hedges: list(
      'supuestamente presuntamente aparentemente probablemente posiblemente quizas quiza presunto presunta supuesto supuesta',
    ),
    softHedges:
      /^(?:\p{L}{2,}ría[ns]?|pued\p{L}*|parec\p{L}*|cre\p{L}*|posib\p{L}*|probab\p{L}*|supu\p{L}*|supon\p{L}*|presun\p{L}*|quizás?|aparent\p{L}*|tal|estim\p{L}*|sospech\p{L}*|deb(?:e|ía)n?|acaso)$/u,
    attributing: /^(?:según)$/u,
    auxiliaries: list('ha han habia habian es son era eran sera seran fue'),
    opposites: pairs(
      'ganar/perder mas/menos antes/despues aumentar/disminuir aceptar/rechazar culpable/inocente siempre/nunca',
    ),
  },
  ru: {
    turning: list('если кроме но хотя пока только однако'),
    joining: ['ни'],
    summing: list('ничего'),
    fixed: pairs(
      'не/только не/менее не/более не/раз или/нет не/смотря никто/иной без/сомнения тем/не ничто/иное едва/не чуть/не пока/не не/просто не/обязательно не/столько бы/ни они/ни он/ни она/ни не/меньше',
    ),
    negators: list('не нет ни никто ничего никогда никого никому нельзя'),
    doubles: 7,
    softNegators:
      /^(?:не(?!обход|дел|мец|давн|котор|скольк|фт|бес|вест)\p{L}{3,}|бе[сз]\p{L}{3,}|без|мало|лишь|лишен\p{L}*|отказ\p{L}*|отсутств\p{L}*|запре\p{L}*|против\p{L}*|кроме|избе\p{L}*|пере?стал\p{L}*|прекра\p{L}*|едва|только|редко|провал\p{L}*|вместо|исключ\p{L}*|отриц\p{L}*|отверг\p{L}*|вряд|далек\p{L}*|сложно|трудно|слишком|лишь|мимо|тайн\p{L}*)$/u,
    hedges: list('якобы вероятно наверное видимо предположительно будто'),
    softHedges:
      /^(?:может|могут|мог|могл\p{L}*|каж\p{L}*|вероят\p{L}*|возможно|якобы|наверно\p{L}*|видимо|предпол\p{L}*|счита\p{L}*|дума\p{L}*|скорее|похоже|очевид\p{L}*|оцен\p{L}*|подозр\p{L}*|будто|мол|слухам|бы|пожалуй|вроде)$/u,
    attributing: /^(?:словам|данным|сообщ\p{L}*|мнению|судя)$/u,
    auxiliaries: list('был была было были будет будут'),
    opposites: pairs('победа/поражение больше/меньше до/после рост/падение'),
  },
  uk: {
    turning: list('якщо крім але хоча поки тільки однак'),
    joining: ['ні'],
    summing: list('нічого'),
    fixed: pairs(
      'не/лише не/тільки не/менш не/більш не/раз чи/ні не/просто не/обовязково не/стільки би/ні поки/не',
    ),
    negators: list('не нема немає ні ніхто нічого ніколи нікого нікому'),
    doubles: 7,
    softNegators:
      /^(?:не(?!обх|діл|дав|щодав|бес|віст)\p{L}{3,}|без\p{L}*|мало|лише|відмов\p{L}*|відсутн\p{L}*|заборон\p{L}*|проти\p{L}*|крім|уник\p{L}*|навряд|тільки|рідко|замість|запере\p{L}*|відки\p{L}*)$/u,
    hedges: list('нібито імовірно ймовірно можливо мабуть начебто певно'),
    softHedges:
      /^(?:може|можуть|міг|могл\p{L}*|зда\p{L}*|імовір\p{L}*|ймовір\p{L}*|можливо|нібито|мабуть|начебто|вваж\p{L}*|дума\p{L}*|підозр\p{L}*|б|би|схоже|очевид\p{L}*|певно|мовляв)$/u,
    attributing: /^(?:словами|даними|повідом\p{L}*)$/u,
    auxiliaries: list('був була було були буде будуть'),
    opposites: pairs('більше/менше до/після'),
  },
} // prettier-ignore
