import { type Grammar, loadGrammar } from './language/grammar.js'
import { languages, loadPack } from './language/load-pack.js'
import type { Pack } from './language/pack.js'
import { indexReporting, type ReportingWords } from './language/reporting-words.js'
import { type Gazetteer, loadGazetteer } from './mention/gazetteer.js'
import type { StatementModel } from './statement/attributions.js'
import { loadModel } from './statement/model.js'
import { type SpeechTables, speechTablesOf } from './statement/speech-tables.js'

/** All that Selon brings to a page of one language. */
export type Knowledge = {
  readonly grammar: Grammar | undefined
  /** Undefined where Selon has no tables: quotations and mentions are then read by marks and capitals alone. */
  readonly pack: Pack | undefined
  readonly reporting: ReportingWords | undefined
  readonly model: StatementModel
  readonly speech: SpeechTables
  readonly gazetteer: Gazetteer
}

/** Languages whose pages name places in Cyrillic letters. */
const cyrillic: ReadonlySet<string> = new Set(['ru', 'uk'])

const known = new Map<string, Promise<Knowledge>>()

/** Loads what a language needs, once, and once for all that Selon has no tables for. `language` is BCP 47. */
export function loadKnowledge(language: string): Promise<Knowledge> {
  const own = language.toLowerCase().split('-')[0]!
  const tag = languages.includes(own) ? own : 'und'
  const loading = known.get(tag) ?? load(tag)
  known.set(tag, loading)
  return loading
}

async function load(language: string): Promise<Knowledge> {
  const [grammar, pack] = await Promise.all([loadGrammar(language), loadPack(language)])
  const model = loadModel(language)
  const gazetteer = loadGazetteer(cyrillic.has(language) ? 'cyrillic' : 'latin')
  const reporting = pack?.reporting && indexReporting(pack.reporting)
  return { grammar, pack, reporting, model, speech: speechTablesOf(pack), gazetteer }
}
