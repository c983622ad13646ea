import type { Utterance } from '../../trace/trace.js'
import { printable } from '../printable.js'
import { wrap } from '../terminal/wrap.js'
import { endIn, line, type Screen } from './terminal-screen.js'
import { driftedFirst, driftText, pagesOf, wordsOf } from './utterances.js'

/** What drifted must be looked at; of the rest a few give an idea. */
const shownUndrifted = 5

/** What was said on several pages: all that drifted, and some of the rest. */
export function utterancesText(screen: Screen): string {
  const { words, traced } = screen
  const all = driftedFirst(traced.trace.utterances)
  const drifted = all.filter(({ drifts }) => drifts.length > 0).length
  const shown = all.slice(0, drifted + shownUndrifted)
  const left = all.length - shown.length
  return [
    line(screen, [['strong', words.utterancesTitle]]),
    ...shown.map((each) => utteranceText(screen, each)),
    ...(left > 0 ? [line(screen, [['faint', words.moreUtterances(left)]], '  ')] : []),
  ].join('')
}

function utteranceText(screen: Screen, utterance: Utterance): string {
  const { words, traced } = screen
  const voice = printable(utterance.voice) || words.noVoice
  const pages = pagesOf(utterance)
  const head = wrap(
    [
      ['voice', voice],
      ['faint', `(${words.pages(pages)})`],
      ['plain', words.quote(wordsOf(traced, utterance))],
    ],
    screen.width,
    { first: '  ', rest: '    ' },
    screen.paint,
  )
  const drifts = utterance.drifts.map((drift) =>
    line(
      screen,
      [
        ['caution', `! ${words.drift[drift.kind]}${words.colon}`],
        ['plain', driftText(drift, words)],
        ['faint', `(${endIn(screen.ends, drift.to)})`],
      ],
      '    ',
    ),
  )
  return head + drifts.join('')
}
