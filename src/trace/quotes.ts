import { letters } from './letters.js'

/** What each mark closes; a mark that closes nothing opens. „Deutsch“, »Deutsch«, « français », “English”. */
const closes: ReadonlyMap<string, string> = new Map([
  ['“', '„'],
  ['”', '“”„'],
  ['„', ''],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
])

/** Follows quotation marks along a paragraph, whatever the language's habit; its end closes all. */
export class Quotes {
  private opener = ''

  constructor(private readonly text: string) {}

  get open(): boolean {
    return this.opener !== ''
  }

  reset(): void {
    this.opener = ''
  }

  see(unit: number, at: number): void {
    if (unit === 0x2018 || unit === 0x2019) this.seeSingle(unit, at)
    else if (unit === 0x22 || unit >= 0xab) this.seePaired(at)
  }

  private seePaired(at: number): void {
    const mark = this.text[at]!
    const closed = closes.get(mark)
    if (closed === undefined || this.opener === '‘') return
    this.opener = this.opener !== '' && closed.includes(this.opener) ? '' : mark
  }

  /** ‘So’ at a word's edge quotes; an apostrophe inside a word does not. */
  private seeSingle(unit: number, at: number): void {
    const before = at > 0 && letters.table[this.text.charCodeAt(at - 1)]! > 0
    const after = at + 1 < this.text.length && letters.table[this.text.charCodeAt(at + 1)]! > 0
    if (unit === 0x2018 && !before && after && !this.open) this.opener = '‘'
    else if (unit === 0x2019 && this.opener === '‘' && !after) this.opener = ''
  }
}
