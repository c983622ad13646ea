import type { Weights } from '../../src/statement/linear.js'
import { type RoleModel, roles } from '../../src/statement/roles.js'
import { adapt, type GrowingRows, shuffled } from './log-linear.js'

const r = roles.length

/** Windows with their true roles; `places` and `steps` hold fixed numbers of rows a token. */
export type Chains = {
  readonly places: GrowingRows
  readonly steps: GrowingRows
  readonly placeWidth: number
  readonly stepWidth: number
  /** First token of each window in the flat arrays, then their number; and where its cue is. */
  readonly starts: number[]
  readonly cues: number[]
  readonly roles: number[]
  readonly weights: number[]
}

/** A linear-chain conditional random field (Lafferty et al. 2001) trained by AdaGrad on the log-likelihood. */
export function trainChain(
  chains: Chains,
  bits: number,
  stepBits: number,
  epochs: number,
  rate: number,
  decay: number,
): RoleModel {
  const place = new Float32Array((1 << bits) * r)
  const placeSquares = new Float32Array((1 << bits) * r)
  const step = new Float32Array((1 << stepBits) * r * r)
  const stepSquares = new Float32Array((1 << stepBits) * r * r)
  const count = chains.starts.length - 1
  const longest = 200
  const u = new Float64Array(longest * r)
  const v = new Float64Array(longest * r * r)
  const alpha = new Float64Array(longest * r)
  const beta = new Float64Array(longest * r)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0
    for (const i of shuffled(count, epoch + 17)) {
      const start = chains.starts[i]!
      const n = chains.starts[i + 1]! - start
      const weight = chains.weights[i]!
      u.fill(0, 0, n * r)
      v.fill(0, 0, n * r * r)
      for (let k = 0; k < n; k++) {
        const base = (start + k) * chains.placeWidth
        for (let f = base; f < base + chains.placeWidth; f++) {
          const row = chains.places.rows[f]! * r
          for (let o = 0; o < r; o++) u[k * r + o]! += place[row + o]!
        }
        if (k === 0) continue
        const stepBase = (start + k) * chains.stepWidth
        for (let f = stepBase; f < stepBase + chains.stepWidth; f++) {
          const row = chains.steps.rows[f]! * r * r
          for (let o = 0; o < r * r; o++) v[k * r * r + o]! += step[row + o]!
        }
      }
      for (let o = 0; o < r - 1; o++) u[chains.cues[i]! * r + o] = -50
      const z = forwardBackward(u, v, alpha, beta, n)
      loss += z - pathScore(chains, start, n, u, v)
      for (let k = 0; k < n; k++) {
        const gold = chains.roles[start + k]!
        const base = (start + k) * chains.placeWidth
        for (let o = 0; o < r; o++) {
          const p = Math.exp(alpha[k * r + o]! + beta[k * r + o]! - z)
          const gradient = (p - (o === gold ? 1 : 0)) * weight
          if (Math.abs(gradient) < 1e-3) continue
          for (let f = base; f < base + chains.placeWidth; f++)
            adapt(place, placeSquares, chains.places.rows[f]! * r + o, gradient, rate, decay)
        }
        if (k === 0) continue
        const before = chains.roles[start + k - 1]!
        const stepBase = (start + k) * chains.stepWidth
        for (let p = 0; p < r; p++)
          for (let o = 0; o < r; o++) {
            const q = Math.exp(
              alpha[(k - 1) * r + p]! + v[k * r * r + p * r + o]! + u[k * r + o]! + beta[k * r + o]! - z,
            )
            const gradient = (q - (o === gold && p === before ? 1 : 0)) * weight
            if (Math.abs(gradient) < 1e-3) continue
            for (let f = stepBase; f < stepBase + chains.stepWidth; f++)
              adapt(step, stepSquares, chains.steps.rows[f]! * r * r + p * r + o, gradient, rate, decay)
          }
      }
    }
    console.error(`  roles, epoch ${epoch + 1}: loss ${(loss / count).toFixed(3)} a cue`)
  }
  const weights = (bits: number, outcomes: number, rows: Float32Array): Weights => ({
    bits,
    outcomes,
    rows,
    scale: 1,
  })
  return { places: weights(bits, r, place), steps: weights(stepBits, r * r, step) }
}

function pathScore(chains: Chains, start: number, n: number, u: Float64Array, v: Float64Array): number {
  let sum = 0
  for (let k = 0; k < n; k++) {
    const o = chains.roles[start + k]!
    sum += u[k * r + o]!
    if (k > 0) sum += v[k * r * r + chains.roles[start + k - 1]! * r + o]!
  }
  return sum
}

/** Fills `alpha` and `beta` with log sums over paths; returns the log of the partition function. */
function forwardBackward(
  u: Float64Array,
  v: Float64Array,
  alpha: Float64Array,
  beta: Float64Array,
  n: number,
): number {
  for (let o = 0; o < r; o++) {
    alpha[o] = u[o]!
    beta[(n - 1) * r + o] = 0
  }
  for (let k = 1; k < n; k++)
    for (let o = 0; o < r; o++) {
      let top = -Infinity
      for (let p = 0; p < r; p++) top = Math.max(top, alpha[(k - 1) * r + p]! + v[k * r * r + p * r + o]!)
      let sum = 0
      for (let p = 0; p < r; p++) sum += Math.exp(alpha[(k - 1) * r + p]! + v[k * r * r + p * r + o]! - top)
      alpha[k * r + o] = top + Math.log(sum) + u[k * r + o]!
    }
  for (let k = n - 2; k >= 0; k--)
    for (let p = 0; p < r; p++) {
      let top = -Infinity
      const to = (k + 1) * r
      for (let o = 0; o < r; o++) top = Math.max(top, v[to * r + p * r + o]! + u[to + o]! + beta[to + o]!)
      let sum = 0
      for (let o = 0; o < r; o++) sum += Math.exp(v[to * r + p * r + o]! + u[to + o]! + beta[to + o]! - top)
      beta[k * r + p] = top + Math.log(sum)
    }
  let top = -Infinity
  for (let o = 0; o < r; o++) top = Math.max(top, alpha[(n - 1) * r + o]!)
  let sum = 0
  for (let o = 0; o < r; o++) sum += Math.exp(alpha[(n - 1) * r + o]! - top)
  return top + Math.log(sum)
}
