import { describeCandidates, mostAcceptanceFeatures } from '../../src/statement/acceptance.js'
import type { StatementModel } from '../../src/statement/attributions.js'
import { type Candidate, drawCandidates } from '../../src/statement/candidates.js'
import { type CueModel, findCues, findPlausibleCues } from '../../src/statement/cues.js'
import { featureBuffer, type Weights } from '../../src/statement/linear.js'
import { boundsFor } from '../../src/statement/model.js'
import type { RoleModel } from '../../src/statement/roles.js'
import { readyRoles } from '../../src/statement/weights-file.js'
import type { Example } from './examples.js'
import { learnRoles } from './learn.js'
import { noQuestions, type Questions, trainLogistic } from './log-linear.js'
import { dice, enoughContent, enoughSource, wordsIn } from './overlap.js'
import { learnCuesOf, markedIn, newsAndFrames, sharedExamples, type TrainingSets } from './training-sets.js'

/** Log-odds of the cues that candidates are drawn from: lower than in reading, since what is wrong teaches too. */
const doubtful = -3

const bits = 12
const epochs = 15
const pace = 0.02
const fewest = 5

/**
 * Learns to tell right attributions from wrong ones: models that have not seen a part of the texts draw candidates in it.
 * (Candidates in texts that the models have seen would look better than they are.)
 */
export function learnAcceptance(sets: TrainingSets): Weights {
  const { held, seen } = divide(sets)
  const roles: Readonly<Record<string, RoleModel>> = { en: readyRoles(learnRoles(newsAndFrames('en', seen))) }
  const shared = readyRoles(learnRoles(sharedExamples(seen)))
  const questions = noQuestions()
  for (const [language, examples] of Object.entries(held)) {
    const cues = learnCuesOf(language, seen)
    const own = { cues, roles: roles[language] ?? shared, acceptance: nothing }
    const model = { ...boundsFor(language), ...own, threshold: doubtful }
    for (const example of examples) askCandidates(example, model, questions)
  }
  console.error(`  acceptance: ${questions.ends.length} candidates`)
  return trainLogistic(questions, bits, epochs, fewest, pace)
}

const nothing: Weights = { bits: 1, classes: 1, weights: new Int8Array(2), scale: 1 }

/**
 * Every sixth English article and every third text of our own is held back. None of the French corpus is, so that it can be
 * measured on by cross-validation.
 */
function divide(sets: TrainingSets): { readonly held: TrainingSets; readonly seen: TrainingSets } {
  const held: Record<string, readonly Example[]> = {}
  const seen: Record<string, readonly Example[]> = {}
  for (const [language, examples] of Object.entries(sets)) {
    const marked = markedIn(language, sets)
    const pool = language === 'en' ? marked : examples.filter((one) => !marked.includes(one))
    const part = new Set(
      pool.filter(({ unit }, i) => i % (language === 'en' ? 6 : 3) === 0 && !unit.cuesOnly),
    )
    held[language] = [...part]
    seen[language] = examples.filter((example) => !part.has(example))
  }
  return { held, seen }
}

type Drawing = StatementModel & { readonly cues: CueModel }

/** Asks of every candidate of a text whether it is right, as the scorer judges a triple. */
function askCandidates({ unit, traits }: Example, model: Drawing, questions: Questions) {
  const heads = findCues(
    traits,
    findPlausibleCues(traits, model.cues, model.floor),
    model.cues,
    model.threshold,
  )
  const candidates = drawCandidates(traits, heads, model)
  const isRight = judge(unit)
  const features = featureBuffer(mostAcceptanceFeatures)
  let next = 0
  describeCandidates(traits, candidates, features, 32 - bits, () => {
    questions.features.push(features.rows, features.size)
    questions.ends.push(questions.features.size)
    questions.answers.push(isRight(candidates[next++]!) ? 1 : 0)
  })
}

function judge({ text, attributions }: Example['unit']): (candidate: Candidate) => boolean {
  const wordsOf = wordsIn(text)
  const marked = attributions
    .filter(({ optional }) => !optional)
    .map(({ content, source }) => ({ content: wordsOf(content), source: wordsOf(source) }))
  return ({ content, source }) => {
    const said = wordsOf(content.map(({ start, end }) => [start, end]))
    const by = wordsOf(source.map(({ start, end }) => [start, end]))
    return marked.some(
      (gold) => dice(gold.content, said) >= enoughContent && dice(gold.source, by) >= enoughSource,
    )
  }
}
