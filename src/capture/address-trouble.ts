import { PrivateAddress } from './checked-agent.js'
import { inMB, limits } from './limits.js'
import type { CaptureTrouble } from './trouble.js'

/** Carries a trouble out of the middle of a fetch. */
export class FetchFailed extends Error {
  constructor(readonly trouble: CaptureTrouble) {
    super(trouble.kind)
  }
}

const timeouts = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

/** What a failed fetch means to its user. The telling error may lie several causes deep. */
export function addressTrouble(error: unknown, where: string, timeoutMs: number): CaptureTrouble {
  for (const cause of causesOf(error)) {
    if (cause instanceof FetchFailed) return cause.trouble
    if (cause instanceof PrivateAddress) {
      return { kind: 'private-address', where, host: cause.host, address: cause.address }
    }
    const { code, name, hostname = '' } = cause as Partial<Record<'code' | 'name' | 'hostname', string>>
    if (name === 'TimeoutError' || timeouts.has(code ?? ''))
      return { kind: 'timed-out', where, seconds: timeoutMs / 1000 }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { kind: 'unknown-host', where, host: hostname }
    if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE')
      return { kind: 'too-big', where, limitMB: inMB(limits.download) }
  }
  const deepest = causesOf(error).at(-1)
  return { kind: 'unreachable', where, detail: String((deepest as Error)?.message || deepest), cause: error }
}

function causesOf(error: unknown): readonly unknown[] {
  const causes: unknown[] = []
  for (let cause = error; cause && causes.length < 9; cause = (cause as Error).cause) {
    causes.push(cause)
    if (cause instanceof AggregateError) causes.push(...cause.errors)
  }
  return causes
}
