/**
 * Frames of reporting speech, to be filled with sentences of the treebanks, which hold few quotations: newspapers
 * hold many. Each word is form/tag/head/relation; heads count words of the frame from 1, 0 is the sentence said, which
 * itself hangs on the frame's root. Slots: F first name, L last name, T title, N noun of a person, O organisation,
 * V verb of saying, P its participle.
 */
export type Frames = {
  /** What a quotation is to the root of the frame that follows it. */
  readonly quotation: 'ccomp' | 'parataxis'
  /** Frames after a quotation, and before a sentence without marks. */
  readonly quoted: readonly string[]
  readonly plain: readonly string[]
  /** Pairs of marks; the comma stands where the language has it. A blank parts a mark from the words. */
  readonly marks: readonly (readonly [open: string, close: string])[]
  readonly slots: Readonly<Record<string, readonly string[]>>
}

const first =
  `Jane Paul Maria Ahmed Olga Ivan Claire Thomas Sofia Viktor Lucas Amina Peter Nadia Hugo Elena Karim Julia
  Oleh Marta Simon Leila Bruno Anna`.split(/\s+/u)
const last =
  `Doe Marlow Duchêne Carle Okafor Hollis Petrenko Aubry Lindqvist Mercer Zorin Vasseur Talbot Reyes Kowal
  Brandt Norrell Haddad Ferrand Osei Whitlock Moreau Danilov Quigley Salvetti Roux Tarasenko Ashby`.split(
    /\s+/u,
  )

export const english: Frames = {
  quotation: 'ccomp',
  quoted: [
    'V/VERB/0/root F/PROPN/1/nsubj L/PROPN/2/flat',
    'V/VERB/0/root T/NOUN/3/nmod F/PROPN/1/nsubj L/PROPN/3/flat',
    'V/VERB/0/root a/DET/3/det N/NOUN/1/nsubj for/ADP/6/case the/DET/6/det O/NOUN/3/nmod',
    'V/VERB/0/root F/PROPN/1/nsubj L/PROPN/2/flat ,/PUNCT/6/punct the/DET/6/det N/NOUN/2/appos',
    'F/PROPN/3/nsubj L/PROPN/1/flat V/VERB/0/root',
    'the/DET/2/det N/NOUN/3/nsubj V/VERB/0/root',
    'he/PRON/2/nsubj V/VERB/0/root',
    'she/PRON/2/nsubj told/VERB/0/root reporters/NOUN/2/iobj',
    'L/PROPN/2/nsubj told/VERB/0/root the/DET/4/det O/NOUN/2/iobj',
  ],
  plain: [
    'The/DET/2/det N/NOUN/3/nsubj V/VERB/0/root that/SCONJ/0/mark',
    'F/PROPN/3/nsubj L/PROPN/1/flat V/VERB/0/root',
    'He/PRON/2/nsubj V/VERB/0/root that/SCONJ/0/mark',
    'Officials/NOUN/2/nsubj told/VERB/0/root reporters/NOUN/2/iobj that/SCONJ/0/mark',
    'F/PROPN/8/nsubj L/PROPN/1/flat ,/PUNCT/5/punct a/DET/5/det N/NOUN/1/appos ,/PUNCT/5/punct also/ADV/8/advmod V/VERB/0/root',
  ],
  marks: [
    ['“', ',”'],
    ['"', ',"'],
  ],
  slots: {
    F: first,
    L: last,
    T: ['Mayor', 'President', 'Gen.', 'Sen.', 'Dr.', 'Major', 'Judge', 'Minister'],
    N: [
      'spokesman',
      'spokeswoman',
      'mayor',
      'minister',
      'officer',
      'soldier',
      'lawyer',
      'official',
      'governor',
      'analyst',
    ],
    O: ['ministry', 'army', 'party', 'agency', 'campaign', 'union', 'council', 'newspaper'],
    V: ['said', 'said', 'said', 'added', 'claimed', 'explained', 'warned', 'insisted', 'recalled'],
  },
}

export const french: Frames = {
  quotation: 'parataxis',
  quoted: [
    'V/VERB/0/root F/PROPN/1/nsubj L/PROPN/2/flat',
    'a/AUX/2/aux P/VERB/0/root F/PROPN/2/nsubj L/PROPN/3/flat',
    'a/AUX/2/aux P/VERB/0/root le/DET/4/det N/NOUN/2/nsubj F/PROPN/4/appos L/PROPN/5/flat',
    'V/VERB/0/root le/DET/3/det N/NOUN/1/nsubj',
    'a/AUX/3/aux -t-il/PRON/3/nsubj P/VERB/0/root',
    'V/VERB/0/root -t-elle/PRON/1/nsubj',
    'a/AUX/2/aux P/VERB/0/root F/PROPN/2/nsubj L/PROPN/3/flat ,/PUNCT/6/punct N/NOUN/3/appos de/ADP/9/case l’/DET/9/det O/NOUN/6/nmod',
  ],
  plain: [
    'Le/DET/2/det N/NOUN/4/nsubj a/AUX/4/aux P/VERB/0/root que/SCONJ/0/mark',
    'F/PROPN/3/nsubj L/PROPN/1/flat V/VERB/0/root que/SCONJ/0/mark',
    'Il/PRON/3/nsubj a/AUX/3/aux P/VERB/0/root que/SCONJ/0/mark',
    'Le/DET/2/det N/NOUN/3/nsubj V/VERB/0/root :/PUNCT/0/punct',
  ],
  marks: [
    ['« ', ' »,'],
    ['“', '”,'],
    ['"', '",'],
  ],
  slots: {
    F: first,
    L: last,
    N: [
      'ministre',
      'maire',
      'porte-parole',
      'soldat',
      'major',
      'officier',
      'président',
      'préfet',
      'témoin',
      'député',
    ],
    O: ['armée', 'association', 'agence', 'organisation', 'université', 'entreprise'],
    V: ['affirme', 'explique', 'assure', 'raconte', 'ajoute', 'estime', 'souligne', 'déclare'],
    P: ['déclaré', 'affirmé', 'expliqué', 'assuré', 'ajouté', 'raconté', 'précisé', 'dit'],
  },
}

export const german: Frames = {
  quotation: 'ccomp',
  quoted: [
    'V/VERB/0/root F/PROPN/1/nsubj L/PROPN/2/flat',
    'V/VERB/0/root der/DET/3/det N/NOUN/1/nsubj',
    'V/VERB/0/root er/PRON/1/nsubj',
    'V/VERB/0/root der/DET/3/det N/NOUN/1/nsubj F/PROPN/3/appos L/PROPN/4/flat',
  ],
  plain: [
    'Der/DET/2/det N/NOUN/3/nsubj V/VERB/0/root :/PUNCT/0/punct',
    'F/PROPN/3/nsubj L/PROPN/1/flat V/VERB/0/root ,/PUNCT/0/punct',
  ],
  marks: [
    ['„', '“,'],
    ['"', '",'],
  ],
  slots: {
    F: first,
    L: last,
    N: ['Sprecher', 'Minister', 'Bürgermeister', 'Soldat', 'Offizier', 'Präsident', 'Anwalt', 'Experte'],
    V: ['sagte', 'sagte', 'sagt', 'erklärte', 'betonte', 'behauptete', 'warnte', 'berichtete'],
  },
}

export const spanish: Frames = {
  quotation: 'ccomp',
  quoted: [
    'V/VERB/0/root F/PROPN/1/nsubj L/PROPN/2/flat',
    'V/VERB/0/root el/DET/3/det N/NOUN/1/nsubj',
    'V/VERB/0/root el/DET/3/det N/NOUN/1/nsubj F/PROPN/3/appos L/PROPN/4/flat',
    'ha/AUX/2/aux P/VERB/0/root F/PROPN/2/nsubj L/PROPN/3/flat',
  ],
  plain: [
    'El/DET/2/det N/NOUN/3/nsubj V/VERB/0/root que/SCONJ/0/mark',
    'F/PROPN/3/nsubj L/PROPN/1/flat V/VERB/0/root que/SCONJ/0/mark',
    'El/DET/2/det N/NOUN/4/nsubj ha/AUX/4/aux P/VERB/0/root que/SCONJ/0/mark',
  ],
  marks: [
    ['«', '»,'],
    ['"', '",'],
    ['“', '”,'],
  ],
  slots: {
    F: first,
    L: last,
    N: ['ministro', 'alcalde', 'portavoz', 'soldado', 'oficial', 'presidente', 'abogado', 'testigo'],
    V: ['dijo', 'dijo', 'afirmó', 'explicó', 'aseguró', 'declaró', 'añadió', 'señaló'],
    P: ['dicho', 'afirmado', 'explicado', 'asegurado', 'declarado', 'señalado'],
  },
}

export const russian: Frames = {
  quotation: 'ccomp',
  quoted: [
    '–/PUNCT/2/punct V/VERB/0/root F/PROPN/2/nsubj L/PROPN/3/flat',
    '–/PUNCT/2/punct V/VERB/0/root N/NOUN/2/nsubj',
    '–/PUNCT/2/punct V/VERB/0/root N/NOUN/2/nsubj F/PROPN/3/appos L/PROPN/4/flat',
    '–/PUNCT/2/punct V/VERB/0/root он/PRON/2/nsubj',
  ],
  plain: [
    'N/NOUN/2/nsubj V/VERB/0/root ,/PUNCT/0/punct что/SCONJ/0/mark',
    'F/PROPN/3/nsubj L/PROPN/1/flat V/VERB/0/root ,/PUNCT/0/punct что/SCONJ/0/mark',
    'Он/PRON/2/nsubj V/VERB/0/root ,/PUNCT/0/punct что/SCONJ/0/mark',
  ],
  marks: [
    ['«', '»,'],
    ['"', '",'],
    ['“', '”,'],
  ],
  slots: {
    F: ['Иван', 'Олег', 'Пётр', 'Сергей', 'Анна', 'Виктор', 'Павел', 'Андрей', 'Николай', 'Игорь'],
    L: ['Петренко', 'Соколов', 'Зорин', 'Данилов', 'Ковальчук', 'Морозов', 'Тарасенко', 'Лебедев', 'Гусев'],
    N: [
      'министр',
      'депутат',
      'генерал',
      'президент',
      'мэр',
      'солдат',
      'офицер',
      'губернатор',
      'эксперт',
      'адвокат',
    ],
    V: ['сказал', 'заявил', 'заявил', 'сообщил', 'рассказал', 'отметил', 'добавил', 'подчеркнул'],
  },
}
