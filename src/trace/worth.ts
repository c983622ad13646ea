/** Worth of a key: the rarer it is, the more a match of it says. Minus the logarithm of the share of texts that hold it. */
export type Worth = (key: number) => number

/** What is known of keys in general counts as much as so many texts. */
const textsInGeneral = 1000

/** Worth of keys in a collection where `frequency` gives the texts that hold each, and `general` their worth anywhere. */
export function rarityIn(texts: number, frequency: (key: number) => number, general: Worth): Worth {
  const all = textsInGeneral + texts
  return (key) => Math.log(all / (textsInGeneral * Math.exp(-general(key)) + frequency(key)))
}
