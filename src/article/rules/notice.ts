import type { Rule } from './rule.js'

/** What outlets tell their readers about themselves. Each must be rare in a report of events. */
export const noticePhrases = `
  sign up (?:to|for|here|now)|subscribe (?:to|now|today|here)|our newsletters?|free newsletter|weekly newsletter|daily newsletter|your inbox|already a (?:subscriber|member)|log in to|create an account|register now|this (?:website|site) uses cookies|accept (?:all )?cookies|cookie policy|privacy policy|privacy notice|terms of (?:use|service)|all rights reserved|may not be (?:published|reproduced)|support (?:our|independent) journalism|become a member|make a donation|story continues|article continues|continue reading|advertisement|skip past|skip to|download (?:our|the) app|on our app|follow us|follow [\\p{L} ]{2,30} on (?:twitter|x|facebook|instagram|google|whatsapp|telegram)|join the conversation|share this (?:article|story)|get in touch|got a (?:story|tip)|email us|contact us|add us as|preferred source|whatsapp channel|earn (?:a )?commission|affiliate (?:links?|commission)|view comments|have your say|please enable javascript|copyright ©|comments are closed
  abonnez-vous|s['’]abonner|déjà abonné|réservé aux abonnés|la suite est réservée|notre newsletter|nos newsletters|infolettre|inscrivez-vous|ce site utilise des cookies|politique de confidentialité|tous droits réservés|reproduction interdite|suivez-nous|partager cet article|soutenez|faire un don|téléchargez (?:notre|l['’])|la suite après (?:la|cette) publicité|publicité
  jetzt abonnieren|newsletter (?:abonnieren|anmelden|bestellen)|zum newsletter|bereits abonnent|melden sie sich an|jetzt anmelden|kostenlos (?:testen|registrieren)|alle rechte vorbehalten|datenschutzerklärung|externer inhalt|externe inhalte|redaktionell empfohlener|an dieser stelle (?:findest|finden)|ihrer zustimmung|nach dem klick|folgen sie uns|jetzt folgen|artikel teilen|zur startseite|anzeige|werbung|whatsapp-kanal|haben sie (?:fehler|einen fehler)|provision
  suscríbete|suscríbase|regístrate|inicia sesión|boletín|política de (?:cookies|privacidad)|todos los derechos reservados|síguenos|sigue (?:toda la|nuestro)|publicidad
  iscriviti|abbonati|riproduzione riservata|seguici|informativa sulla privacy
  assine|inscreva-se|todos os direitos reservados
  подпис(?:ывайтесь|аться|ка на)|все права защищены|наш(?:ем)? (?:telegram|телеграм)|поделиться|реклама
  підпис(?:уйтесь|атися)|усі права захищено|всі права захищені|наш(?:ому)? (?:telegram|телеграм)|поділитися
  会員登録|無料登録|ログイン|有料会員|メルマガ|続きを読む
`

const phrases = new RegExp(
  `(?<!\\p{L})(?:${noticePhrases
    .trim()
    .split(/\s*\n\s*/)
    .join('|')})`,
  'iu',
)
/** A paragraph of the story may well mention cookies; a notice is short, or linked. */
const longestNotice = 180

/** "Sign up to our newsletter", « Ce site utilise des cookies », "Jetzt abonnieren". */
export const notice: Rule = {
  name: 'notice',
  why: 'The outlet speaks to its readers of subscriptions, cookies, advertising or itself.',
  role: ({ block, stated }) => {
    if (block.text.length > longestNotice * 2 || (stated !== null && stated > 0.9)) return undefined
    const found = phrases.exec(block.text)
    if (!found) return undefined
    const early = found.index < 40
    const linked = block.links.length > 0
    if (/["“”«»„]/.test(block.text) && !linked) return undefined
    return block.text.length <= 60 || ((early || linked) && block.text.length <= longestNotice)
      ? 'notice'
      : undefined
  },
}
