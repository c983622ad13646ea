import type { Pack } from './pack.js'

/** Where each language's tables are; a page of a language not listed is still read, by marks alone. */
const packs: Readonly<Record<string, () => Promise<{ readonly pack: Pack }>>> = {
  de: () => import('./de/pack.js'),
  en: () => import('./en/pack.js'),
  es: () => import('./es/pack.js'),
  fr: () => import('./fr/pack.js'),
  ru: () => import('./ru/pack.js'),
  uk: () => import('./uk/pack.js'),
}

/** BCP 47 primary tags of the languages whose statements Selon reads. */
export const languages: readonly string[] = Object.keys(packs)

/** The tables of a language by its BCP 47 tag, loaded when first asked for; undefined where Selon has none. */
export async function loadPack(language: string): Promise<Pack | undefined> {
  const tag = language.toLowerCase().split('-')[0]!
  return Object.hasOwn(packs, tag) ? (await packs[tag]!()).pack : undefined
}
