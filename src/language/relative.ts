/** Relative pronouns that can only be a subject, and so never open a question's object or a bare clause. */
const subjects: ReadonlySet<string> = new Set(['qui'])

/** « des voisins qui affirment »: whether a word stands for the subject of a relative clause. Lower case. */
export const isRelativeSubject = (word: string | undefined): boolean =>
  word !== undefined && subjects.has(word)

/** Relative pronouns, with those that a preposition may govern. */
const pronouns: ReadonlySet<string> = new Set([...subjects, 'lequel', 'laquelle', 'lesquels', 'lesquelles'])

/** « selon laquelle », « pour qui »: whether a word stands for the noun before it. Lower case. */
export const isRelative = (word: string | undefined): boolean => word !== undefined && pronouns.has(word)
