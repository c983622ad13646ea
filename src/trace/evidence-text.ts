import { evidence, type Supposed } from './evidence.js'
import type { Evidence } from './trace.js'

/** A text that holds all of another, and more, is rather the one that was cut. */
export function fullerEvidence({ likeness }: Supposed): Evidence[] {
  const { a, b } = likeness.coverage
  const surplus = b - a
  if (surplus < 0.04) return []
  const detail = `has ${percent(a)} of the other’s words, the other ${percent(b)} of its`
  return [evidence('fuller', [], Math.min(1, 0.25 + surplus * 2), detail)]
}

const percent = (share: number): string => `${Math.round(share * 100)} %`
