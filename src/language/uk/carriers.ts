import type { Carriers } from '../carriers.js'

export const carriers: Carriers = {
  carriers: [
    {
      forms: ['відео', 'ролику', 'відеозверненні', 'відеозвернення'],
      type: 'video',
      example: 'У відео він просить про допомогу.',
    },
    {
      forms: ['перехоплена розмова', 'перехопленій розмові', 'перехопленні', 'перехоплення'],
      type: 'intercepted-call',
      example: 'У перехопленій розмові солдат говорить матері.',
    },
    {
      forms: ['телефонна розмова', 'телефонній розмові', 'телефоном', 'телефону'],
      type: 'call',
      example: 'По телефону він це підтвердив.',
    },
    { forms: ["інтерв'ю"], type: 'interview', example: 'В інтерв’ю вона це заперечила.' },
    {
      forms: ['прес-конференція', 'прес-конференції', 'пресконференції', 'брифінгу', 'брифінг'],
      type: 'press-conference',
      example: 'На прес-конференції вона це заперечила.',
    },
    {
      forms: ['промова', 'промові', 'виступі', 'зверненні', 'звернення'],
      type: 'speech',
      example: 'У промові він обіцяв міст.',
    },
    { forms: ['мітинг', 'мітингу'], type: 'rally', example: 'На мітингу він обіцяв міст.' },
    {
      forms: ['заява', 'заяві', 'пресрелізі', 'комюніке'],
      type: 'statement',
      example: 'У заяві компанія це заперечує.',
    },
    { forms: ['указ', 'указом', 'указі', 'постановою'], type: 'decree', example: 'Указом він закрив міст.' },
    {
      forms: ['доповідь', 'доповіді', 'звіт', 'звіті'],
      type: 'report',
      example: 'У звіті йдеться про витоки.',
    },
    { forms: ['дослідження', 'дослідженні'], type: 'report', example: 'У дослідженні йдеться про вовків.' },
    {
      forms: ['опитування', 'опитуванні', 'опитуванням'],
      type: 'poll',
      example: 'Згідно з опитуванням, дві третини згодні.',
    },
    { forms: ['лист', 'листі'], type: 'letter', example: 'У листі вони протестують.' },
    {
      forms: ['супутникові знімки', 'знімках'],
      type: 'satellite-images',
      example: 'Супутникові знімки показують міст.',
    },
    {
      forms: [
        'telegram',
        'телеграм',
        'телеграм-каналі',
        'telegram-каналі',
        'twitter',
        'facebook',
        'фейсбуці',
        'соцмережах',
        'x',
        'youtube',
      ],
      type: 'social-post',
      example: 'У Telegram він повідомив про двох загиблих.',
    },
    {
      forms: ['ефірі', 'телеканалі', 'радіо', 'телебаченні'],
      type: 'broadcast',
      example: 'В ефірі вона це заперечила.',
    },
  ],
  channels: `в у на по через`,
  airing: `на в у`,
  relaying: `оприлюдненому опублікованому поширеному`,
  citing: `посиланням цитує`,
  agent: ``,
  receiving: ``,
  receivers: `журналістам пресі репортерам`,
  media: `агентству газеті виданню телеканалу журналу`,
  outlets: `AFP,Reuters,AP,dpa,BBC,CNN,CBS,NBC,Fox News,New York Times,Washington Post,Guardian,Financial Times,Bloomberg,Le Monde,Der Spiegel,Spiegel,Die Zeit,Zeit,Bild,Welt,FAZ,ARD,ZDF,Deutschlandfunk,El País,El Mundo,ABC,EFE,Europa Press,La Vanguardia,Cadena SER,RTVE,TASS,ТАСС,РИА Новости,Интерфакс,Медуза,Дождь,Коммерсантъ,РБК,Укринформ,Укрінформ,Українська правда,Суспільне,Радіо Свобода,Радио Свобода,Рейтер,Reuters`,
  outletWords: `новини правда`,
  intercepting: 'перехоп прослух',
  between: `між`,
}
