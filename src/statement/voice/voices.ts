import type { Voice } from '../statement.js'
import type { Referent } from './referent.js'
import type { Speaker } from './walk.js'

/** Those who speak, numbered in the order they are first heard, and who speaks in each statement. */
export const voicesOf = (
  speakers: readonly (Speaker | undefined)[],
): { readonly voices: readonly Voice[]; readonly idOf: ReadonlyMap<Referent, string> } => {
  const idOf = new Map<Referent, string>()
  const voices: Voice[] = []
  for (const speaker of speakers) {
    if (!speaker || idOf.has(speaker.referent)) continue
    const id = `v${voices.length + 1}`
    idOf.set(speaker.referent, id)
    voices.push(voiceOf(id, speaker.referent))
  }
  return { voices, idOf }
}

const voiceOf = (id: string, { name, kind, role, mentions }: Referent): Voice => ({
  id,
  name,
  kind,
  ...(role ? { role } : {}),
  mentions: [...mentions].sort((a, b) => a.start - b.start || a.end - b.end),
})
