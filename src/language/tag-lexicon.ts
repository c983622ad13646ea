/** What tags the frequent words of a language take. */
export type TagLexicon = {
  /** Open addressing by word hash; 0 is an empty place. */
  readonly keys: Int32Array
  /** Bit t: takes tag t; bit 31: takes no other, without looking around. */
  readonly masks: Int32Array
}

export const sure = 1 << 31

export const tagMask = ({ keys, masks }: TagLexicon, word: number): number => {
  const last = keys.length - 1
  let place = word & last
  while (keys[place] !== 0 && keys[place] !== word) place = (place + 1) & last
  return masks[place]!
}

export const buildLexicon = (words: ArrayLike<number>, wordMasks: ArrayLike<number>): TagLexicon => {
  let size = 16
  while (size < words.length * 2) size *= 2
  const keys = new Int32Array(size)
  const masks = new Int32Array(size)
  for (let i = 0; i < words.length; i++) {
    let place = words[i]! & (size - 1)
    while (keys[place] !== 0) place = (place + 1) & (size - 1)
    keys[place] = words[i]!
    masks[place] = wordMasks[i]!
  }
  return { keys, masks }
}
