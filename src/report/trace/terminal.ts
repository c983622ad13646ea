import type { Family, Utterance } from '../../trace/trace.js'
import type { Presentation } from '../format.js'
import { printable } from '../printable.js'
import { type Paint, painter } from '../terminal/style.js'
import { type Piece, wrap } from '../terminal/wrap.js'
import { type TraceWords, traceWords } from '../words/trace.js'
import { evidenceText } from './evidence-text.js'
import type { Traced, TraceFormat } from './format.js'
import { shortPaths } from './page-names.js'
import { byRelation } from './related.js'
import { familySentence, pageOf, traceSentence } from './summary.js'
import { type Node, treesOf } from './tree.js'
import { driftedFirst, driftText, pagesOf, wordsOf } from './utterances.js'

/** What printing needs everywhere. */
type Screen = {
  readonly words: TraceWords
  readonly width: number
  readonly paint: Paint
  readonly traced: Traced
  /** The shortest end of each page's path that tells it from the others; `--explain` knows pages by it. */
  readonly ends: ReadonlyMap<string, string>
}

const endIn = (ends: Screen['ends'], id: string): string => printable(ends.get(id) ?? id)

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

const line = ({ width, paint }: Screen, pieces: readonly Piece[], indent = ''): string =>
  wrap(pieces, width, { first: indent, rest: indent }, paint)

function familyText(screen: Screen, family: Family, several: boolean): string {
  const head = several ? line(screen, [['strong', familySentence(screen.traced, family, screen.words)]]) : ''
  return (
    head +
    treesOf(family)
      .map((node) => nodeText(screen, family, node, '', ''))
      .join('')
  )
}

/** A node, its relation and reasons, then its children, joined by rules. */
function nodeText(screen: Screen, family: Family, node: Node, first: string, rest: string): string {
  const { descent, children } = node
  const own = wrap(
    [...relationPieces(screen.words, node), ...labelOf(screen, family, node.id)],
    screen.width,
    { first, rest: `${rest}  ` },
    screen.paint,
  )
  const why = descent ? reasons(screen, node, `${rest}${children.length > 0 ? '│' : ' '}   `) : ''
  const below = children.map((child, i) => {
    const last = i === children.length - 1
    return nodeText(screen, family, child, `${rest}${last ? '└─ ' : '├─ '}`, `${rest}${last ? '   ' : '│  '}`)
  })
  return own + why + below.join('')
}

const relationPieces = (words: TraceWords, { descent }: Node): Piece[] =>
  descent ? [['voice', `${words.relation[descent.relation]}${words.colon}`]] : []

function labelOf({ words, traced, ends }: Screen, family: Family, id: string): Piece[] {
  const archetype = family.archetypes.find((each) => each.id === id)
  if (archetype) {
    return [
      ['strong', printable(archetype.name ?? words.unnamedExemplar)],
      ['caution', `(${words.notCollected})`],
    ]
  }
  const article = pageOf(traced.readings, id)?.article
  const facts = [article?.language, article?.published?.date.slice(0, 10)].filter(Boolean).join(', ')
  return [
    ['strong', endIn(ends, id)],
    ['faint', [article?.outlet ? printable(article.outlet) : '', facts].filter(Boolean).join(', ')],
  ]
}

function reasons({ words, width, paint }: Screen, { descent }: Node, indent: string): string {
  const { coverage, evidence, directed } = descent!
  const covers = coverage.to > 0 ? [words.covers(percent(coverage.from), percent(coverage.to))] : []
  const why = evidence.map((each) => evidenceText(each, words))
  const all = [...covers, ...why, ...(directed ? [] : [words.undirected])]
  return all.length > 0
    ? wrap([['faint', all.join(words.semicolon)]], width, { first: indent, rest: indent }, paint)
    : ''
}

const percent = (share: number) => Math.round(share * 100)

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

/** What drifted must be looked at; of the rest a few give an idea. */
const shownUndrifted = 5

function utterancesText(screen: Screen): string {
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
