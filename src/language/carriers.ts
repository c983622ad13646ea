/** Something that brings words to the public. */
export type Carrier = {
  /** Lower-case noun or phrase with its other forms: `video`, `videos`. */
  readonly forms: readonly string[]
  readonly type: CarrierType
  /** As a newspaper would print it; tests run it. */
  readonly example: string
}

export type CarrierType =
  | 'video'
  | 'audio'
  | 'photo'
  | 'satellite-images'
  | 'call'
  | 'intercepted-call'
  | 'message'
  | 'interview'
  | 'press-conference'
  | 'speech'
  | 'rally'
  | 'meeting'
  | 'statement'
  | 'decree'
  | 'court-filing'
  | 'testimony'
  | 'intelligence-report'
  | 'report'
  | 'poll'
  | 'letter'
  | 'document'
  | 'social-post'
  | 'broadcast'
  | 'article'
  | 'book'
  | 'advertisement'

export type Carriers = {
  readonly carriers: readonly Carrier[]
  /** Prepositions that make a carrier of the noun after them: *in* a video, *lors d'*une réunion. */
  readonly channels: string
  /** Those of them that make an outlet the channel: *on* the radio, « sur » France Inter. */
  readonly airing: string
  /** Participles by which a relay passes a carrier on: *shared* by, *postée* par. */
  readonly relaying: string
  /** Where carriers have cases, what they are called, as pairs `form>name` parted by commas: `митинге>митинг`. */
  readonly naming?: string
  /** Where agents have cases, endings of their adjectives as pairs `printed>naming`, by the gender of the noun: `ой>ая`. */
  readonly agentNaming?: { readonly m: string; readonly f: string; readonly n: string }
  /** Words by which A passes on what B said: *citing* B. */
  readonly citing: string
  /** The word before the one who relays: *by*, *par*. */
  readonly agent: string
  /** Words before the one who is told: *told*, *à l'*. */
  readonly receiving: string
  /** Those who are told and pass it on: *reporters*, *aux journalistes*. */
  readonly receivers: string
  /** Nouns of media before or after a name: *newspaper*, *chaîne*. */
  readonly media: string
  /** Well-known outlets and agencies, parted by commas. */
  readonly outlets: string
  /** Words that make a name an outlet's: *Times*, *Presse*. */
  readonly outletWords: string
  /** Beginnings of words by which a call is said to be overheard: `intercept` for *intercepted*. */
  readonly intercepting: string
  /** Nouns that are a call only where it is said to be overheard: « l'*appel* aurait été intercepté ». */
  readonly maybeCalls?: string
  /** Words beside the verb by which the carrier told of last is the channel: „sagt *darin*“. Parted by commas. */
  readonly therein?: string
  /** *between* two who talk: the words that open the list of those heard. */
  readonly between: string
}
