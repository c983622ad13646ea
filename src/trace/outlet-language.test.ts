import { expect, test } from 'vitest'
import { languageOfOutlet } from './outlet-language.js'

const outlets = [
  { name: 'TideWire.co.uk', language: 'en' }, // by its ending
  { name: 'tidewire.com', language: undefined },
  { name: 'The Saltby Courier', language: 'en' }, // by its words
  { name: 'La Dépêche de Brume', language: 'fr' },
  { name: 'Saltbyer Zeitung', language: 'de' },
  { name: 'Gazette', language: undefined },
  { name: 'Le Monde', language: 'fr' }, // listed
  { name: 'theguardian.com', language: 'en' },
  { name: 'our partner', url: 'https://www.spiegel.de/a', language: 'de' },
  { name: 'Reuters', language: undefined }, // in many languages
]
test.each(outlets)('$name is $language', ({ name, url, language }) => {
  expect(languageOfOutlet(name, url)).toBe(language)
})
