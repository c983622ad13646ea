/** Host of an address without `www.` and its like, or undefined where it is no address. */
export function hostOf(url: string | undefined): string | undefined {
  if (!url) return undefined
  try {
    return new URL(url).hostname.replace(/^(?:www\d?|amp|m|mobile)\./, '') || undefined
  } catch {
    return undefined
  }
}

/** 127.0.0.1 or [::1]: a host without a name. */
const isNumber = (host: string): boolean => /^[\d.]+$|^\[/.test(host)

/** Name of the outlet as the page gives it, else the host of its address. */
export function findOutlet(
  stated: readonly (string | undefined)[],
  url: string | undefined,
): string | undefined {
  const host = hostOf(url)
  return (
    stated.map((name) => name?.trim()).find((name) => name) ?? (host && !isNumber(host) ? host : undefined)
  )
}
