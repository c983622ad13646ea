/** What `selon` and `selon read` say of themselves, and of a command line they cannot follow. */
export type ReadHelp = {
  readonly selon: string
  readonly read: string
  readonly page: string
  readonly formats: string
  /** Said when the user ends a batch that goes on where it was cut off. */
  readonly interrupted: string
  /** What stands for the value of an option: `--output <file>`. */
  readonly values: Readonly<Record<'file' | 'address' | 'date' | 'tag' | 'name' | 'form' | 'pages', string>>
  readonly options: Readonly<Record<ReadOptionName, string>>
  readonly examples: readonly { readonly command: string; readonly does: string }[]
  readonly headings: HelpHeadings
  readonly usage: UsageErrors
}

export type ReadOptionName =
  | 'terminal'
  | 'json'
  | 'jsonl'
  | 'markdown'
  | 'html'
  | 'csv'
  | 'output'
  | 'resume'
  | 'url'
  | 'published'
  | 'language'
  | 'charset'
  | 'from'
  | 'explain'
  | 'jobs'
  | 'allowPrivate'
  | 'locale'
  | 'quiet'
  | 'help'
  | 'version'

export type HelpHeadings = {
  readonly usage: string
  /** How the command line is written, after its name. */
  readonly anyCommand: string
  readonly options: string
  readonly commands: string
  readonly arguments: string
  readonly examples: string
  readonly exitCodes: string
  readonly exitCodeLines: readonly string[]
}

/** Faults of a command line; each is given the words at fault. */
export type UsageErrors = {
  readonly unknownOption: (option: string) => string
  readonly unknownCommand: (command: string) => string
  readonly missingValue: (option: string) => string
  readonly badValue: (option: string, value: string, expected: string) => string
  readonly together: (one: string, other: string) => string
  readonly oneOnly: (option: string) => string
  readonly needs: (option: string, needed: string) => string
  readonly nothingToRead: string
  readonly other: (message: string) => string
  /** Where the command line is explained: `selon`, or `selon` and one of its commands. */
  readonly seeHelp: (command: string) => string
  readonly unknownEnding: (ending: string, known: readonly string[]) => string
  readonly expected: {
    readonly published: string
    readonly language: string
    readonly charset: string
    readonly url: string
    readonly count: string
    readonly choice: (choices: readonly string[]) => string
  }
}
