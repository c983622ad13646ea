import type { Reading } from '../reading.js'
import { findVerbatimKin } from './comparisons.js'
import { findFamilies } from './families.js'
import { findSenseKin } from './sense-kin.js'
import { groupTexts } from './text-group.js'
import type { Trace } from './trace.js'

/**
 * Works out who copied whom among pages. The order in which the pages are given does not matter.
 * Ids must be different for different pages.
 */
export async function traceReadings(readings: readonly Reading[]): Promise<Trace> {
  const groups = groupTexts(readings)
  const verbatim = findVerbatimKin(groups)
  const kin = [...verbatim.kin, ...(await findSenseKin(groups, verbatim.kin))]
  const families = findFamilies(groups, kin)
  const inFamily = families.reduce((sum, family) => sum + family.witnesses.length, 0)
  return {
    families,
    related: [],
    utterances: [],
    counts: {
      pages: readings.length,
      texts: groups.length,
      origins: families.reduce((sum, family) => sum + family.origins, readings.length - inFamily),
      voices: 0,
      recordings: 0,
    },
  }
}
