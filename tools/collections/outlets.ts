import type { Chance } from './chance.js'

const kinds = [
  'bell',
  'echo',
  'tribune',
  'courier',
  'lantern',
  'beacon',
  'argus',
  'post',
  'mirrorline',
  'dispatch',
]
const towns = [
  'aldermouth',
  'wickford',
  'northshore',
  'graymoor',
  'eastvale',
  'saltby',
  'thornley',
  'kingsmere',
]

export type Outlet = { host: string; name: string; furniture: [string, string] }

/** Outlets with furniture of their own, repeated on each of their pages. */
export function makeOutlets(luck: Chance): Outlet[] {
  return towns.flatMap((town) =>
    kinds.map((kind) => {
      const name = `${town[0]!.toUpperCase()}${town.slice(1)} ${kind[0]!.toUpperCase()}${kind.slice(1)}`
      return {
        host: `www.${town}${kind}.com`,
        name,
        furniture: [
          `Home News Sport Weather ${name} since ${1880 + luck.below(120)}`,
          `The ${name} has been serving ${town} for generations. Support our newsroom and become a member today for less than the price of a coffee. We use cookies to improve your experience.`,
        ],
      }
    }),
  )
}
