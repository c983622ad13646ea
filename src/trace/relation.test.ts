import { describe, expect, test } from 'vitest'
import { compareWords } from './likeness.js'
import { kinship } from './relation.js'
import { findWords } from './words.js'

const kin = (a: string, b: string) => kinship(compareWords(findWords(a), findWords(b)))

const mill =
  'The old mill at Brackwater burnt down on Friday night. Firemen from three villages came too late, as the road was under water. The owner had left it to the parish only a week before, with all that was in it.'
const life =
  'Ada Pellow writes for the Hythe Mail on farms and rivers. Before that she kept bees for eleven years on the Isle of Gannets.'

describe('what makes two pages kin', () => {
  test('most of the words', () => {
    expect(kin(`${mill} Nobody was hurt.`, mill)).toBe('family')
  })
  test('a third of the shorter one, where it is no tail of both', () => {
    const rest = 'A fair was held in the meadow on Sunday, with swings for the small ones. '.repeat(3)
    expect(kin(`${mill} ${rest}`, `${rest.replaceAll('fair', 'feast')} ${mill}`)).toBe('family')
  })
})

describe('what does not', () => {
  test('the writer’s life at the end of both', () => {
    const other =
      'A choir of sixty came home from Saltby with the cup on Thursday, and the baker gave them bread for nothing until the morning came.'
    expect(kin(`${mill} ${life}`, `${other} ${life}`)).toBe('none')
  })
  test('a quotation alone', () => {
    const said = '“We asked for an inspection three times and nobody came to look at it,”'
    expect(
      kin(`${said} he said in the yard of the mill.`, `${said} the captain told a court on Monday noon.`),
    ).toBe('shared-quotation')
  })
})
