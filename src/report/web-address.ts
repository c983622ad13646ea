/** An address that may stand behind a link: http or https, written out by `URL` so that nothing in it is markup. */
export function webAddress(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null
  const url = new URL(address)
  return /^https?:$/.test(url.protocol) ? url.href.replace(/['"<>()\\`]/g, encodeURIComponent) : null
}
