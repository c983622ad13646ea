import { isIP } from 'node:net'
import { type Agent, fetch, type Response } from 'undici'
import { version } from '../version.js'
import { addressTrouble, FetchFailed } from './address-trouble.js'
import { bytesOf } from './bytes.js'
import type { Capture, Form } from './capture.js'
import { checkedAgent } from './checked-agent.js'
import { captureBytes } from './from-bytes.js'
import { limits } from './limits.js'
import { bareType, charsetOf, formOfType } from './media-type.js'
import { isPublicAddress } from './public-address.js'
import type { CaptureTrouble } from './trouble.js'

export type AddressOptions = {
  /** Reach private and loopback hosts too: for one's own servers. */
  readonly allowPrivate?: boolean
  readonly form?: Form
  readonly timeoutMs?: number
}

const headers = {
  accept: 'text/html,application/xhtml+xml,text/plain;q=0.8',
  'accept-language': 'fr,en;q=0.8,*;q=0.5',
  'user-agent': `selon/${version}`,
}

/** Fetches one page, plainly and safely: http and https only, public hosts only, bounded in size and time. */
export async function captureAddress(
  address: string,
  { allowPrivate = false, form, timeoutMs = limits.fetchMs }: AddressOptions = {},
): Promise<Capture | CaptureTrouble> {
  const agent = checkedAgent(allowPrivate)
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const { response, url } = await follow(address, { agent, signal, allowPrivate })
    return await captureResponse(response, url, address, form)
  } catch (cause) {
    return addressTrouble(cause, address, timeoutMs)
  } finally {
    await agent.destroy()
  }
}

type Way = { readonly agent: Agent; readonly signal: AbortSignal; readonly allowPrivate: boolean }

/** Follows redirects by hand, so that each address on the way is checked like the first. */
async function follow(address: string, way: Way): Promise<{ response: Response; url: string }> {
  let url = address
  for (let hops = 0; hops <= limits.redirects; hops++) {
    checkAddress(url, address, way.allowPrivate)
    const response = await fetch(url, {
      dispatcher: way.agent,
      signal: way.signal,
      headers,
      redirect: 'manual',
    })
    const next = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || !next) return { response, url }
    await response.body?.cancel()
    url = URL.canParse(next, url) ? new URL(next, url).href : next
  }
  throw new FetchFailed({ kind: 'redirected-too-often', where: address, limit: limits.redirects })
}

/** Hosts given as numbers never pass a look-up; `URL` has written 0x7f.1 and 2130706433 as 127.0.0.1 by now. */
function checkAddress(url: string, where: string, allowPrivate: boolean): void {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password) {
    throw new FetchFailed(
      url === where ? { kind: 'bad-address', where } : { kind: 'bad-redirect', where, to: url },
    )
  }
  const host = parsed.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !allowPrivate && !isPublicAddress(host)) {
    throw new FetchFailed({ kind: 'private-address', where, host, address: host })
  }
}

async function captureResponse(
  response: Response,
  url: string,
  where: string,
  form?: Form,
): Promise<Capture | CaptureTrouble> {
  const stated = response.headers.get('content-type') ?? ''
  const stands = formOfType(stated)
  if (!response.ok || stands === undefined) await response.body?.cancel()
  if (!response.ok) return { kind: 'refused', where, status: response.status }
  if (stands === undefined) return { kind: 'not-a-page', where, type: bareType(stated) }
  if (!response.body) return { kind: 'empty', where }
  const body = await bytesOf(response.body, where, limits.download)
  if (body.kind !== 'bytes') return body
  const capture = captureBytes(body.bytes, where, form ?? stands)
  if (capture.kind !== 'capture') return capture
  const charset = charsetOf(stated)
  return { ...capture, id: url, url, fetched: new Date().toISOString(), ...(charset ? { charset } : {}) }
}
