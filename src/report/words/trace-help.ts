/** What `selon trace` says of itself. */
export type TraceHelp = {
  readonly trace: string
  readonly page: string
  readonly options: Readonly<
    Record<'terminal' | 'json' | 'jsonl' | 'html' | 'dot' | 'graphml' | 'output' | 'explain' | 'jobs', string>
  >
  readonly formats: string
  readonly examples: readonly { readonly command: string; readonly does: string }[]
  /** Told while pages are compared. */
  readonly comparing: (pages: number) => string
  readonly unknownPage: (id: string, known: readonly string[]) => string
}
