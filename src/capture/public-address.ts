import ipaddr from 'ipaddr.js'

/** Where all addresses given out to the public internet lie, for IPv6. */
const publicIpv6 = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address is of the public internet. Everything with a special use is not: private, loopback,
 * link-local, unique-local, shared (CGNAT), multicast, reserved, and the forms of IPv6 that carry an IPv4
 * address inside (mapped, NAT64, 6to4, Teredo), since these lead wherever that one does.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(publicIpv6)
}
