/** Host of an address without `www.` and its like, or undefined where it is no address. */
export function hostOf(url: string | undefined): string | undefined {
  if (!url) return undefined
  try {
    return new URL(url).hostname.replace(/^(?:www\d?|amp|m|mobile)\./, '') || undefined
  } catch {
    return undefined
  }
}

/** Name of the outlet as the page gives it, else the host of its address. */
export function findOutlet(
  stated: readonly (string | undefined)[],
  url: string | undefined,
): string | undefined {
  return stated.map((name) => name?.trim()).find((name) => name) ?? hostOf(url)
}
