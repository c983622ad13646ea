import { writeFileSync } from 'node:fs'
import { nameTable, packIndex } from '../src/mention/name-table.js'

/** Writes lines `name|numbers`, sorted by name, with their index, for `readNameTable`. */
export function writeNameTable(name: string, lines: readonly string[]): void {
  const text = lines.map((line) => `${line}\n`).join('')
  writeFileSync(`knowledge/${name}.txt`, text)
  writeFileSync(`knowledge/${name}.bin`, packIndex(nameTable(text)))
  console.log(`knowledge/${name}: ${lines.length} names`)
}
