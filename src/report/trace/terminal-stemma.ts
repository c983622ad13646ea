import type { Descent, Family } from '../../trace/trace.js'
import { printable } from '../printable.js'
import { type Piece, wrap } from '../terminal/wrap.js'
import { evidenceText } from './evidence-text.js'
import { pageOf } from './summary.js'
import { endIn, line, type Screen } from './terminal-screen.js'
import { type Place, stemmaOf } from './tree.js'

/** Rules before a place's first line, and before what belongs to it further down. */
type Rules = { readonly first: string; readonly rest: string }

/** A family's stemma as a tree of lines: each page, how it was taken from the one above, and why that is thought. */
export function stemmaText(screen: Screen, family: Family): string {
  const places = stemmaOf(family)
  const rules: Rules[] = []
  return places
    .map((place) => {
      const above = places[place.above]
      const under = above ? rulesUnder(rules[place.above]!, place, screen.width) : { first: '', rest: '' }
      rules.push(under)
      const from = above && under.first === under.rest ? above.id : undefined
      return placeText(screen, family, place, under, from)
    })
    .join('')
}

/** Beyond the middle of the screen trees grow no wider: there a page stands below its exemplar, which is named again. */
function rulesUnder({ rest }: Rules, { isLast }: Place, width: number): Rules {
  if (rest.length + 3 > width / 2) return { first: rest, rest }
  return { first: `${rest}${isLast ? '└─ ' : '├─ '}`, rest: `${rest}${isLast ? '   ' : '│  '}` }
}

function placeText(
  screen: Screen,
  family: Family,
  place: Place,
  { first, rest }: Rules,
  from: string | undefined,
): string {
  const named: Piece[] = from === undefined ? [] : [['faint', `${nameOf(screen, family, from)} →`]]
  const own = wrap(
    [...named, ...relationPieces(screen, place), ...labelOf(screen, family, place.id)],
    screen.width,
    { first, rest: `${rest}  ` },
    screen.paint,
  )
  const why = place.descent ? reasons(screen, place.descent, `${rest}${place.isLeaf ? ' ' : '│'}   `) : ''
  return own + why
}

const relationPieces = ({ words }: Screen, { descent }: Place): Piece[] =>
  descent ? [['voice', `${words.relation[descent.relation]}${words.colon}`]] : []

const archetypeIn = ({ archetypes }: Family, id: string) => archetypes.find((each) => each.id === id)

function nameOf({ words, ends }: Screen, family: Family, id: string): string {
  const archetype = archetypeIn(family, id)
  return archetype ? printable(archetype.name ?? words.unnamedExemplar) : endIn(ends, id)
}

function labelOf(screen: Screen, family: Family, id: string): Piece[] {
  const name: Piece = ['strong', nameOf(screen, family, id)]
  if (archetypeIn(family, id)) return [name, ['caution', `(${screen.words.notCollected})`]]
  const article = pageOf(screen.traced.readings, id)?.article
  const facts = [article?.language, article?.published?.date.slice(0, 10)].filter(Boolean).join(', ')
  const outlet = article?.outlet ? printable(article.outlet) : ''
  return [name, ['faint', [outlet, facts].filter(Boolean).join(', ')]]
}

function reasons(screen: Screen, { coverage, evidence, directed }: Descent, indent: string): string {
  const { words } = screen
  const covers = coverage.to > 0 ? [words.covers(percent(coverage.from), percent(coverage.to))] : []
  const why = evidence.map((each) => evidenceText(each, words))
  const all = [...covers, ...why, ...(directed ? [] : [words.undirected])]
  return all.length > 0 ? line(screen, [['faint', all.join(words.semicolon)]], indent) : ''
}

const percent = (share: number) => Math.round(share * 100)
