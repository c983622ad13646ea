import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { confidenceOf } from './path-evidence.js'
import { roleDesk, roles } from './roles.js'

const r = roles.length
const weight = fc.double({ min: -5, max: 5, noNaN: true })

/** A window of so many words with any weights, and every path through it with its score. */
const windows = fc.integer({ min: 1, max: 4 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    place: fc.array(weight, { minLength: size * r, maxLength: size * r }),
    step: fc.array(weight, { minLength: size * r * r, maxLength: size * r * r }),
    path: fc.array(fc.integer({ min: 0, max: r - 1 }), { minLength: size, maxLength: size }),
  }),
)

const everyPath = (size: number): number[][] =>
  size === 0 ? [[]] : everyPath(size - 1).flatMap((path) => Array.from(roles, (_, o) => [...path, o]))

describe('confidenceOf', () => {
  test('is the share of the path among all paths, as a logarithm', () => {
    fc.assert(
      fc.property(windows, ({ size, place, step, path }) => {
        const desk = roleDesk()
        desk.window.size = size
        desk.place.set(place)
        desk.step.set(step)
        desk.roles.set(path)
        const score = (one: readonly number[]) =>
          one.reduce(
            (sum, o, k) => sum + place[k * r + o]! + (k > 0 ? step[k * r * r + one[k - 1]! * r + o]! : 0),
            0,
          )
        const all = everyPath(size).reduce((sum, one) => sum + Math.exp(score(one)), 0)
        expect(confidenceOf(desk)).toBeCloseTo(score(path) - Math.log(all), 8)
      }),
    )
  })
})
