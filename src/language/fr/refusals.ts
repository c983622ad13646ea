import type { Refusals } from '../refusals.js'

export const refusals: Refusals = {
  ways: [
    {
      verbs: 'souhaité,voulu,désiré,pu',
      negated: true,
      objects: `répondre,réagir,commenter,s'exprimer,donner suite,communiquer sur,faire de commentaire,faire de commentaires,
        faire de déclaration,faire de déclarations,faire part de ses commentaires,être joint,être jointe,être joints,
        être jointes`,
      example: "Contactée, la mairie n'a pas souhaité répondre à nos questions.",
    },
    {
      verbs: 'souhaite,souhaitent,souhaitait,souhaitaient,veut,veulent,voulait,voulaient',
      negated: true,
      objects: "commenter,s'exprimer,faire de commentaire,faire de commentaires,communiquer sur",
      example: 'La préfecture ne souhaite pas commenter le dossier.',
    },
    {
      verbs: 'donné,donne,donnent,donnait',
      negated: true,
      objects: `suite à nos,suite à notre,suite aux sollicitations,suite à ses sollicitations,suite aux demandes d',
        suite à la demande d',suite à une demande d',suite .,suite ;`,
      example: "Sollicité, le groupe Norvelin n'a pas donné suite.",
    },
    {
      verbs: 'répondu,répond,répondent,répondait,répondaient',
      negated: true,
      objects: `à nos,à notre,aux sollicitations,à ses sollicitations,aux questions,aux appels,aux demandes d',à une demande d',
        à la demande d',favorablement à nos,favorablement à notre`,
      example: "Le patron de l'usine n'a pas répondu à nos sollicitations.",
    },
    {
      verbs: 'retourné,rappelé',
      negated: true,
      objects: 'nos appels,nos messages,notre appel,notre message,nos sollicitations,les appels',
      example: "L'avocate n'a pas retourné nos appels.",
    },
    {
      verbs: 'est,sont,était,étaient,restait,restaient',
      negated: true,
      objects: 'joignable,joignables,disponible pour,disponibles pour',
      example: "L'avocat de l'armateur n'était pas joignable vendredi soir.",
    },
    {
      verbs: 'est,sont,était,étaient,restait,restaient,resté,restée,restés,demeurait',
      objects: 'injoignable,injoignables',
      example: 'Le gérant du bar restait injoignable lundi.',
    },
    {
      verbs: 'refusé,refuse,refusent,refusait,refusaient',
      objects: `de commenter,de répondre à nos,de répondre aux questions,de s'exprimer,de réagir,de faire de commentaire,
        de faire de commentaires,de faire le moindre commentaire,de faire tout commentaire,à tout commentaire,tout commentaire,
        à toute déclaration,toute déclaration,nos demandes,notre demande`,
      example: "Le ministère s'est refusé à tout commentaire.",
    },
    {
      verbs: 'décliné,décline,déclinent,déclinait',
      objects: `nos demandes,notre demande,nos sollicitations,notre sollicitation,nos invitations,notre invitation,
        toute demande,tout commentaire,notre proposition`,
      example: "Le club a décliné nos demandes d'entretien.",
    },
  ],
  negations: "pas n' ne ni jamais",
  auxiliaries:
    "n' ne a ont avait avaient est s' se pas non plus encore jamais immédiatement pour l' heure instant",
  opens: "que qu' mais si car or dont où",
  closes: 'et mais ni car tandis alors',
  relatives: 'qui',
}
