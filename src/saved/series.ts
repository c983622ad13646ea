/** Versions of one series print the same JSON: 0.1.0 and 0.1.7 are both 0.1, later 1.0.0 and 1.4.2 both 1. */
export const seriesOf = (version: string): string =>
  /^(?:0\.\d+|[1-9]\d*)(?=\.)/.exec(version)?.[0] ?? version
