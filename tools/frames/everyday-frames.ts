/**
 * What sentences are made of: in a frame `C` stands for what is said, `S` for who says it, `V` for the verb. Every frame is
 * filled with all speakers and all verbs; the contents take turns.
 */
export type Frames = {
  /** A sentence that may stand before any of the others. */
  readonly lead: string
  readonly contents: readonly string[]
  readonly speakers: readonly string[]
  readonly verbs: readonly string[]
  readonly frames: readonly string[]
}

export const everydayFrames: Readonly<Record<'en' | 'fr', Frames>> = {
  en: {
    lead: 'It was a cold morning in the valley.',
    contents: [
      'the bridge will be closed for two weeks in May',
      'three people were injured in the blast',
      'the minister has resigned',
      'rents fell by six percent in winter',
      'the brewery plans to cut 300 jobs',
      'the troops had run out of food',
      'the medicine is safe for children',
      'the talks had failed',
      'the road to the coast is open again',
      'the boys were found near the quarry',
    ],
    speakers: [
      'the town',
      'Jane Roe',
      'officials',
      'police',
      'a spokesman',
      'the ministry',
      'Mayor John Doe',
      'the company',
      'a witness',
      'Tarvian president Anton Vareck',
    ],
    verbs: [
      'said',
      'announced',
      'told reporters',
      'warned',
      'confirmed',
      'added',
      'claimed',
      'insisted',
      'acknowledged',
      'noted',
    ],
    frames: [
      'C, S V.',
      'C, S V on Monday.',
      'C, S V late last week.',
      'S V that C.',
      'S V on Monday that C.',
      '“C,” S V.',
      '“C,” S V on Friday.',
      'S V: “C.”',
      'According to S, C.',
      'C, according to S.',
      'C, according to S, and the school has been told.',
      'C, S V, adding that more would follow.',
    ],
  },
  fr: {
    lead: 'Il faisait froid ce matin-là dans la vallée.',
    contents: [
      'le pont sera fermé pendant deux semaines en mai',
      'trois personnes ont été blessées dans l’explosion',
      'le ministre a démissionné',
      'les loyers ont baissé de six pour cent cet hiver',
      'la brasserie supprimera 300 emplois',
      'les soldats n’avaient plus rien à manger',
      'le médicament est sûr pour les enfants',
      'les négociations ont échoué',
      'la route de la côte est rouverte',
      'les garçons ont été retrouvés près de la carrière',
    ],
    speakers: [
      'la ville',
      'Jeanne Roux',
      'la police',
      'un porte-parole',
      'le ministère',
      'le maire Jean Dol',
      'l’entreprise',
      'un témoin',
      'le président tarvien Anton Vareck',
      'la préfecture',
    ],
    verbs: [
      'a déclaré',
      'a annoncé',
      'a affirmé',
      'a averti',
      'a confirmé',
      'a ajouté',
      'a assuré',
      'a expliqué',
      'a reconnu',
      'a indiqué',
    ],
    frames: [
      'C, V S.',
      'C, V lundi S.',
      'S V que C.',
      'S V lundi que C.',
      '« C », V S.',
      '« C », V S lundi à l’AFP.',
      'S V : « C. »',
      'Selon S, C.',
      'D’après S, C.',
      'C, selon S.',
    ],
  },
}
