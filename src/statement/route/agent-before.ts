import type { ChannelDesk } from './carrier-mention.js'

/** Tokens: where the words about the carrier open, and `[from, to)` of who passed it on. */
type Agent = { readonly opens: number; readonly from: number; readonly to: number }

/** How far before the carrier a participle may stand, and how far before that its agent. */
const nearParticiple = 6
const nearAgent = 8

/**
 * Who passes a carrier on where that is told before it: „ein *von der Armee* veröffentlichtes Video“, «в опубликованном
 * *армией* видео». Undefined where nothing of the kind stands there.
 */
export const agentBefore = (desk: ChannelDesk, carrier: number, first: number): Agent | undefined => {
  const { words } = desk.map.analysis
  for (let token = carrier - 1; token >= Math.max(first, carrier - nearParticiple); token--) {
    if (isMark(words[token]!)) return undefined
    if (desk.channels.relaying.has(words[token]!)) return around(desk, token, carrier, first)
  }
  return undefined
}

const around = (desk: ChannelDesk, participle: number, carrier: number, first: number): Agent | undefined => {
  const { words } = desk.map.analysis
  if (desk.words.hasCases)
    return participle + 1 < carrier ? { opens: participle, from: participle + 1, to: carrier } : undefined
  for (let token = participle - 2; token >= Math.max(first, participle - nearAgent); token--) {
    if (isMark(words[token]!)) return undefined
    if (desk.channels.agent.has(words[token]!)) return { opens: token, from: token + 1, to: participle }
  }
  return undefined
}

const isMark = (word: string): boolean => /^[^\p{L}\p{N}]/u.test(word)
