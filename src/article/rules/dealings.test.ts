import { describe, expect, test } from 'vitest'
import { isOfDealings } from './dealings.js'

describe('an outlet on its dealings with readers', () => {
  test.each([
    "We use your sign-up to provide content in ways you've consented to and to improve our understanding of you.",
    'We use cookies so that we can remember your preferences and show you ads that matter to you. You can opt out at any time.',
    'Votre adresse e-mail nous sert à vous envoyer notre lettre ; vous pouvez vous désinscrire à tout moment. Vos données personnelles restent chez nous.',
    'Wir verwenden Cookies, um Ihnen Inhalte und Anzeigen zu zeigen. Sie können Ihre Einwilligung jederzeit widerrufen.',
    'Usamos cookies para mostrarle publicidad según sus preferencias. Puede cambiarlas en cualquier momento.',
    'Мы используем cookies. Вы можете изменить настройки в браузере в любой момент.',
    'Ми використовуємо cookies. Ви можете змінити налаштування браузера будь-коли.',
  ])('%s', (paragraph) => {
    expect(isOfDealings(paragraph)).toBe(true)
  })
})

describe('a story', () => {
  test.each([
    'The regulator fined the firm for placing cookies and ads without the consent of users.', // nobody speaks to readers
    'If you clear the cookies of your browser, ads follow you less: change its privacy preferences.', // a guide: no we
    '“We ask for your consent, your email address and your preferences,” the shop’s owner said.', // somebody's words
    'We walked along the river with your correspondent, and our guide told us of the flood.',
    'Nous avons suivi votre maire pendant une journée : voici notre récit.',
  ])('%s', (paragraph) => {
    expect(isOfDealings(paragraph)).toBe(false)
  })

  test('a paragraph as long as an essay is none, whatever it speaks of', () => {
    expect(
      isOfDealings(`We ask for your consent to cookies and ads. ${'It was a long day. '.repeat(40)}`),
    ).toBe(false)
  })
})
