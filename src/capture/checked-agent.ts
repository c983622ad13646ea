import { type LookupAddress, lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent } from 'undici'
import { limits } from './limits.js'
import { isPublicAddress } from './public-address.js'

/** A host that resolves to an address off the public internet; thrown from within a connection. */
export class PrivateAddress extends Error {
  constructor(
    readonly host: string,
    readonly address: string,
  ) {
    super(`${host} is ${address}`)
  }
}

/**
 * An HTTP client whose connections go only to the addresses that were checked: names are looked up once, by the
 * connection itself, so that a name which changes its answer between check and use gains nothing.
 */
export const checkedAgent = (allowPrivate: boolean): Agent =>
  new Agent({
    connect: { timeout: limits.connectMs, ...(allowPrivate ? {} : { lookup: checkedLookup() }) },
    headersTimeout: limits.fetchMs,
    bodyTimeout: limits.fetchMs,
    maxResponseSize: limits.download,
    pipelining: 0,
  })

type Resolve = (host: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void

const resolveAll: Resolve = (host, done) => lookup(host, { all: true }, done)

/** A look-up that fails where any of a host's addresses is not public. */
export function checkedLookup(resolve: Resolve = resolveAll): LookupFunction {
  return (host, options, done) =>
    resolve(host, (error, addresses) => {
      const refused = addresses?.find(({ address }) => !isPublicAddress(address))
      const first = addresses?.[0]
      if (error) done(error, '')
      else if (refused) done(new PrivateAddress(host, refused.address), '')
      else if (!first) done(Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' }), '')
      else if (options.all) done(null, addresses)
      else done(null, first.address, first.family)
    })
}
