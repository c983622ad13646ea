/** How a word is set apart on a terminal; what it means stands in words too. */
export type Style = 'plain' | 'strong' | 'faint' | 'voice' | 'caution' | 'doubt' | 'denied' | 'intention'

const codes: Readonly<Record<Style, string>> = {
  plain: '',
  strong: '1',
  faint: '2',
  voice: '1;36',
  caution: '33',
  doubt: '35',
  denied: '31',
  intention: '34',
}

export type Paint = (style: Style, text: string) => string

/** Paints where colour is wanted, else leaves every text as it is. */
export const painter = (colour: boolean): Paint =>
  colour
    ? (style, text) => (codes[style] && text.trim() ? `\x1b[${codes[style]}m${text}\x1b[0m` : text)
    : (_, text) => text
