import type { Span } from '../article/span.js'
import type { Unit } from './quantity-words.js'

/** A number with what it measures, as tokens. */
export type Quantity = {
  readonly from: number
  readonly to: number
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly unit?: Unit
  readonly counts?: Span
  readonly approximate: boolean
}
