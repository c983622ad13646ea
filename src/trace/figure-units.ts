import type { WordingWord } from './wording.js'

/** Units that another language's page may have converted, folded; two of one kind are comparable. */
const units: readonly (readonly [string, RegExp])[] = [
  ['mile', /^(?:miles?|milles?|meilen?|millas?|мил[ьия]\p{L}*)$/u],
  ['kilometre', /^(?:km|kilom\p{L}*|км|километр\p{L}*|кілометр\p{L}*)$/u],
  ['metre', /^(?:m|met(?:re|er|ro)s?|metern?|метр\p{L}*)$/u],
  ['foot', /^(?:feet|foot|ft|pieds?|fuß|pies?|фут\p{L}*)$/u],
  ['inch', /^(?:inch|inches|pouces?|zoll|pulgadas?|дюим\p{L}*)$/u],
  ['centimetre', /^(?:cm|centim\p{L}*|zentim\p{L}*|см|сантиметр\p{L}*)$/u],
  ['yard', /^(?:yards?|verges?|ярд\p{L}*)$/u],
  ['acre', /^(?:acres?|акр\p{L}*)$/u],
  ['hectare', /^(?:ha|hectares?|hektar\p{L}*|hectareas?|гектар\p{L}*)$/u],
  ['pound', /^(?:pounds?|lbs?|livres?|pfund|libras?|фунт\p{L}*)$/u],
  ['kilogram', /^(?:kg|kilos?|kilogram\p{L}*|кг|килограмм\p{L}*|кілограм\p{L}*)$/u],
  ['gallon', /^(?:gallons?|gallonen|galones|галлон\p{L}*)$/u],
  ['litre', /^(?:lit(?:re|er|ro)s?|литр\p{L}*|літр\p{L}*)$/u],
  ['degree', /^(?:degr\p{L}*|degres|grad|grados|градус\p{L}*|celsius|fahrenheit)$/u],
  ['decade', /^(?:decades?|decennies?|jahrzehnt\p{L}*|decadas?|десятилети\p{L}*|десятиріч\p{L}*)$/u],
  ['hour', /^(?:[ap]m|h|heures?|uhr|час\p{L}*|годин\p{L}*|hours?|stunden?|horas?)$/u],
]

/** The unit at a word; "a.m." is two. */
export function unitAt(sentence: readonly WordingWord[], at: number): string | undefined {
  const [word = '', next = ''] = [sentence[at]?.folded, sentence[at + 1]?.folded]
  const unit = next === 'm' ? `${word}m` : word
  return units.find(([, forms]) => forms.test(unit))?.[0]
}
