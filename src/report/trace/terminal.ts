import type { Family } from '../../trace/trace.js'
import type { Presentation } from '../format.js'
import { painter } from '../terminal/style.js'
import { traceWords } from '../words/trace.js'
import type { TraceFormat } from './format.js'
import { shortPaths } from './page-names.js'
import { byRelation } from './related.js'
import { familySentence, traceSentence } from './summary.js'
import { endIn, line, type Screen } from './terminal-screen.js'
import { stemmaText } from './terminal-stemma.js'
import { utterancesText } from './terminal-utterances.js'

/** The stemma to be read on a terminal: first the sentence, then the trees, then what was said and what drifted. */
export function traceTerminal({ words: { locale }, width, colour }: Presentation): TraceFormat {
  return (traced) => {
    const ends = shortPaths(traced.readings.map(({ id }) => id))
    const screen: Screen = { words: traceWords(locale), width, paint: painter(colour), traced, ends }
    const { families, related, utterances } = traced.trace
    const several = families.length > 1 || families[0]?.witnesses.length !== traced.readings.length
    return [
      line(screen, [['strong', traceSentence(traced, screen.words)]]),
      ...(families.length === 0 ? [line(screen, [['plain', screen.words.noFamily]])] : []),
      ...families.map((family) => familyText(screen, family, several)),
      ...(related.length > 0 ? [relatedText(screen)] : []),
      ...(utterances.length > 0 ? [utterancesText(screen)] : []),
    ].join('\n')
  }
}

function familyText(screen: Screen, family: Family, several: boolean): string {
  const head = several ? line(screen, [['strong', familySentence(screen.traced, family, screen.words)]]) : ''
  return head + stemmaText(screen, family)
}

function relatedText(screen: Screen): string {
  const { words, traced, ends } = screen
  const groups = byRelation(traced.trace.related).map(([relation, pairs]) => {
    const lines = pairs.map(({ a, b }) =>
      line(screen, [['plain', `${endIn(ends, a)} – ${endIn(ends, b)}`]], '    '),
    )
    return line(screen, [['plain', `${words.related[relation]}${words.colon}`]], '  ') + lines.join('')
  })
  return line(screen, [['strong', words.relatedTitle]]) + groups.join('')
}
