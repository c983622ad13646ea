import type { ReportingVerb } from '../reporting.js'

/** English verbs that can mark words as said, by their first class; example sentences are invented. */
// biome-ignore format: one entry a line
export const verbs: readonly ReportingVerb[] = [
  // say
  { lemma: 'say', classes: ['say'], inserted: true, example: '“The bridge will not reopen this year,” said harbour master Ida Coyle.' },
  { lemma: 'tell', classes: ['say'], example: 'The driver told the Valmere Courier that the brakes had failed twice that week.' },
  { lemma: 'add', classes: ['say'], inserted: true, example: 'She added that no animals were hurt in the blaze.' },
  { lemma: 'report', classes: ['say'], inserted: true, example: 'Villagers reported hearing two explosions shortly before dawn.' },
  { lemma: 'write', classes: ['say'], inserted: true, example: '“I have no regrets,” the admiral wrote to his sister in May.' },
  { lemma: 'describe', classes: ['say', 'characterize'], example: 'Neighbours describe a quiet man who fed stray cats.' },
  { lemma: 'reveal', classes: ['say', 'announce', 'show'], inserted: true, example: 'Leaked emails reveal that the tests were never carried out.' },
  // assert
  { lemma: 'argue', classes: ['assert'], inserted: true, example: 'Lawyers for the miners argue that the contract was never signed.' },
  { lemma: 'insist', classes: ['assert'], inserted: true, example: 'The airline, its spokesman insisted, had followed every rule.' },
  // claim-doubt
  { lemma: 'claim', classes: ['claim-doubt'], inserted: true, example: 'The company claims to have cleaned the whole river bed.' },
  // deny
  { lemma: 'deny', classes: ['deny'], example: 'The minister denied that any prisoner had been moved.' },
  // admit
  { lemma: 'admit', classes: ['admit'], inserted: true, example: 'He admitted taking the keys but not the car.' },
  // confirm
  { lemma: 'confirm', classes: ['confirm', 'show'], inserted: true, example: 'A palace official confirmed on Monday that the visit was off.' },
  // announce
  { lemma: 'announce', classes: ['announce'], inserted: true, example: 'On Friday the council announced the closure of three libraries.' },
  // explain
  { lemma: 'explain', classes: ['explain'], inserted: true, example: '“Cold air sinks,” explains Dr Amadi, “and the orchard sits in a bowl.”' },
  // warn
  { lemma: 'warn', classes: ['warn'], inserted: true, example: '“Do not drink from the well,” warned a notice nailed to the church door.' },
  // ask
  { lemma: 'ask', classes: ['ask'], inserted: true, example: '“Who let the dogs out of the van?” asked a reporter from the Harrow Gazette.' },
  { lemma: 'call for', classes: ['ask'], example: 'Teachers’ unions called for an inquiry into the collapse.' },
  { lemma: 'urge', classes: ['ask'], example: 'Police urged drivers to stay off the coast road.' },
  // answer
  { lemma: 'reply', classes: ['answer'], inserted: true, example: '“Not while I am captain,” he replied.' },
  // think
  { lemma: 'believe', classes: ['think'], inserted: true, example: 'Detectives believe the painting left the country by sea.' },
  { lemma: 'think', classes: ['think'], inserted: true, example: 'Half of those polled think the levy is unfair.' },
  { lemma: 'estimate', classes: ['think'], inserted: true, example: 'The charity estimates that four hundred families have left the valley.' },
  { lemma: 'expect', classes: ['think'], example: 'Forecasters expect the flood to peak on Sunday night.' },
  { lemma: 'know', classes: ['think'], example: 'We knew the roof was weak, recalls the caretaker.' },
  // propose
  { lemma: 'suggest', classes: ['propose', 'show'], inserted: true, example: 'Early figures suggest that sales fell by a fifth.' },
  // promise
  { lemma: 'promise', classes: ['promise'], inserted: true, example: 'The mayor promised residents that the siren would be tested weekly.' },
  // accuse
  { lemma: 'accuse', classes: ['accuse'], example: 'Farmers accuse the dam’s owners of stealing their water.' },
  // show
  { lemma: 'show', classes: ['show'], example: 'Satellite images show that the runway has been repaired.' },
  // negotiate
  { lemma: 'agree', classes: ['negotiate'], example: 'Both sides agree that the ferry was overloaded.' },
]
