import type { Rule } from './rule.js'

const clock = /\d{1,2}\s?[:.h]\s?\d{2}/u
const yearOrDay = /(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}年|\d{1,2}月/u
const opening =
  /^(?:published|updated|last updated|modified|posted|first published|publié|mis à jour|modifié|veröffentlicht|aktualisiert|stand|erstellt|publicado|actualizado|pubblicato|aggiornato|publisert|oppdatert|publicerad|uppdaterad|publikováno|aktualizováno|опубликовано|обновлено|опубліковано|оновлено)(?!\p{L})/iu

/** "28.4.2023 18:41 Uhr", "Published 3 May 2024", « Publié le 12 mai à 9 h 30 ». */
export const dateline: Rule = {
  name: 'dateline',
  why: 'When the page was published is a fact about it, not a sentence of it.',
  role: ({ block }) => {
    const { text } = block
    if (text.length > 90) return undefined
    const dated = yearOrDay.test(text) || clock.test(text)
    if (!dated) return undefined
    if (opening.test(text)) return 'byline'
    const digits = text.replace(/\P{Nd}+/gu, '').length
    const letters = text.replace(/\P{L}+/gu, '').length
    return digits >= 0.22 * (digits + letters) && !/[!?]["”»]?$/u.test(text) ? 'byline' : undefined
  },
}
