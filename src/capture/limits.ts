const MB = 1_000_000

/** Bounds on what is taken in; sizes in bytes count what comes out of decompression too. */
export const limits = {
  /** A news page is rarely above 2 MB; 64 MB leaves room for pages with pictures inlined. */
  page: 64 * MB,
  download: 20 * MB,
  /** A line of a batch: JSON may double the size of the text it holds. */
  line: 64 * MB,
  redirects: 5,
  connectMs: 10_000,
  fetchMs: 30_000,
} as const

/** A size as people are told it, in whole megabytes. */
export const inMB = (bytes: number): number => Math.round(bytes / MB)
