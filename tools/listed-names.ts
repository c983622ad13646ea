import { readFileSync } from 'node:fs'

/** A name of `tools/names`; `ambiguous` where it means other things as often: "Queen?", "Oasis?". */
export type ListedName = { readonly name: string; readonly ambiguous: boolean }

/** The names of one list, one a line, a question mark after those that mean other things too. */
export const namesListed = (list: string): ListedName[] =>
  readFileSync(`tools/names/${list}.txt`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ name: line.replace(/\?$/, ''), ambiguous: line.endsWith('?') }))
