/** Host of an address without `www.` and its like, or undefined where it is no address. */
export function hostOf(url: string | undefined): string | undefined {
  if (!url) return undefined
  try {
    return new URL(url).hostname.replace(/^(?:www\d?|amp|m|mobile)\./, '') || undefined
  } catch {
    return undefined
  }
}
