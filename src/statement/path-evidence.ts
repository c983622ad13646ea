import type { RoleDesk } from './roles.js'
import { roles } from './roles.js'

const r = roles.length

/**
 * Log-probability of the path of roles in `desk.roles` among all paths (the forward algorithm of Rabiner 1989): near 0
 * where nothing else was likely.
 */
export function confidenceOf(desk: RoleDesk): number {
  return scoreOfPath(desk) - logSumOfPaths(desk)
}

function scoreOfPath({ window, place, step, roles }: RoleDesk): number {
  let score = place[roles[0]!]!
  for (let k = 1; k < window.size; k++)
    score += step[k * r * r + roles[k - 1]! * r + roles[k]!]! + place[k * r + roles[k]!]!
  return score
}

const before = new Float64Array(r)
const here = new Float64Array(r)
const terms = new Float64Array(r)

function logSumOfPaths({ window, place, step }: RoleDesk): number {
  for (let o = 0; o < r; o++) before[o] = place[o]!
  for (let k = 1; k < window.size; k++) {
    for (let o = 0; o < r; o++) {
      for (let p = 0; p < r; p++) terms[p] = before[p]! + step[k * r * r + p * r + o]!
      here[o] = logSum(terms) + place[k * r + o]!
    }
    for (let o = 0; o < r; o++) before[o] = here[o]!
  }
  return logSum(before)
}

function logSum(values: Float64Array): number {
  const top = Math.max(values[0]!, values[1]!, values[2]!, values[3]!)
  let sum = 0
  for (let o = 0; o < r; o++) sum += values[o] === top ? 1 : Math.exp(values[o]! - top)
  return top + Math.log(sum)
}
