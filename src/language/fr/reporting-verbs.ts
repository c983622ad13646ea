import type { ReportingVerb } from '../reporting.js'

/** French verbs that can mark words as said, by their first class; example sentences are invented. */
// biome-ignore format: one entry a line
export const verbs: readonly ReportingVerb[] = [
  // say
  { lemma: 'dire', classes: ['say'], inserted: true, example: '« Nous ne vendrons pas », a dit hier la propriétaire du moulin.' },
  { lemma: 'déclarer', classes: ['say'], inserted: true, example: '« La route restera fermée », a déclaré le préfet Lucien Aubrac.' },
  { lemma: 'indiquer', classes: ['say', 'show'], inserted: true, example: 'Le parquet de Valmorin indique que deux suspects ont été relâchés.' },
  { lemma: 'préciser', classes: ['say'], inserted: true, example: 'L’avion, précise la compagnie, avait dix-neuf ans.' },
  { lemma: 'ajouter', classes: ['say'], inserted: true, example: 'Aucun élève n’était dans le car, a-t-elle ajouté.' },
  { lemma: 'raconter', classes: ['say'], inserted: true, example: '« On a couru sans se retourner », raconte Bastien, quinze ans.' },
  { lemma: 'confier', classes: ['say'], inserted: true, example: '« Je n’ai plus dormi depuis », confie la veuve du marin.' },
  { lemma: 'écrire', classes: ['say'], inserted: true, example: '« Votre silence nous pèse », écrit-elle dans une lettre au directeur.' },
  { lemma: 'conclure', classes: ['say'], inserted: true, example: '« Il faudra vivre avec moins d’eau », conclut l’hydrologue.' },
  { lemma: 'poursuivre', classes: ['say'], inserted: true, example: '« Puis la neige est venue, poursuit le berger, et nous avons perdu dix bêtes. »' },
  // assert
  { lemma: 'affirmer', classes: ['assert'], inserted: true, example: 'L’entreprise affirme avoir payé tous ses fournisseurs.' },
  { lemma: 'assurer', classes: ['assert'], inserted: true, example: '« Le stock suffira jusqu’en mars », assurent les pharmaciens de la région.' },
  { lemma: 'souligner', classes: ['assert'], inserted: true, example: 'Le rapport souligne que les digues n’ont pas été inspectées depuis 2009.' },
  { lemma: 'rappeler', classes: ['assert'], inserted: true, example: 'Il a rappelé que la chasse reste interdite le mercredi.' },
  { lemma: 'insister', classes: ['assert'], inserted: true, example: '« Pas un centime ne manquera », insiste le trésorier.' },
  // claim-doubt
  { lemma: 'prétendre', classes: ['claim-doubt'], inserted: true, example: 'Le vendeur prétend n’avoir jamais signé ce contrat.' },
  // deny
  { lemma: 'démentir', classes: ['deny'], inserted: true, example: 'Le ministère dément que des armes aient transité par ce port.' },
  { lemma: 'nier', classes: ['deny'], inserted: true, example: 'L’accusé nie s’être rendu sur l’île ce soir-là.' },
  // admit
  { lemma: 'reconnaître', classes: ['admit'], inserted: true, example: 'Le général Ossian reconnaît des pertes « plus lourdes que prévu ».' },
  // confirm
  { lemma: 'confirmer', classes: ['confirm'], inserted: true, example: 'Interrogée par L’Écho de Valmorin, la gendarmerie a confirmé l’arrestation.' },
  // announce
  { lemma: 'annoncer', classes: ['announce'], inserted: true, example: 'La maire a annoncé jeudi la réouverture du port de Saint-Elme.' },
  // explain
  { lemma: 'expliquer', classes: ['explain'], inserted: true, example: 'C’est le gel, explique Noémie Castan, qui a fendu les canalisations.' },
  // warn
  { lemma: 'avertir', classes: ['warn'], inserted: true, example: '« La seconde vague sera pire », avertit le sismologue Idris Malone.' },
  // ask
  { lemma: 'demander', classes: ['ask'], inserted: true, example: '« Qui va payer ? » demande un éleveur de Kersaint.' },
  // answer
  { lemma: 'répondre', classes: ['answer'], inserted: true, example: 'À la question d’un conseiller, il répond que rien n’est décidé.' },
  // think
  { lemma: 'estimer', classes: ['think'], inserted: true, example: 'Les assureurs estiment à trois cents le nombre de toitures arrachées.' },
  { lemma: 'penser', classes: ['think'], inserted: true, example: 'Je pense que nous tiendrons l’hiver, dit-elle en fermant le poêle.' },
  { lemma: 'croire', classes: ['think'], inserted: true, example: 'Les riverains croient avoir entendu trois détonations.' },
  // promise
  { lemma: 'promettre', classes: ['promise'], inserted: true, example: 'Le gouverneur promet que l’hôpital rouvrira avant Noël.' },
  // accuse
  { lemma: 'accuser', classes: ['accuse'], inserted: true, example: 'Le syndicat accuse la direction de cacher les accidents.' },
]
