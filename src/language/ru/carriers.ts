import type { Carriers } from '../carriers.js'

export const carriers: Carriers = {
  carriers: [
    {
      forms: ['видео', 'ролик', 'видеообращение', 'видеозаписи', 'видеообращении'],
      type: 'video',
      example: 'В видео он просит о помощи.',
    },
    {
      forms: ['перехваченный разговор', 'перехваченном разговоре', 'перехват', 'перехвате'],
      type: 'intercepted-call',
      example: 'В перехваченном разговоре солдат говорит матери.',
    },
    {
      forms: ['телефонный разговор', 'телефонном разговоре', 'телефону'],
      type: 'call',
      example: 'По телефону он это подтвердил.',
    },
    { forms: ['интервью'], type: 'interview', example: 'В интервью она это отрицала.' },
    {
      forms: ['пресс-конференция', 'пресс-конференции', 'брифинге', 'брифинг'],
      type: 'press-conference',
      example: 'На пресс-конференции она это отрицала.',
    },
    {
      forms: ['речь', 'речи', 'выступлении', 'обращении', 'обращение'],
      type: 'speech',
      example: 'В речи он обещал мост.',
    },
    { forms: ['митинг', 'митинге'], type: 'rally', example: 'На митинге он обещал мост.' },
    {
      forms: ['заявление', 'заявлении', 'пресс-релизе', 'коммюнике'],
      type: 'statement',
      example: 'В заявлении компания это отрицает.',
    },
    {
      forms: ['указ', 'указом', 'указе', 'постановлением'],
      type: 'decree',
      example: 'Указом он закрыл мост.',
    },
    {
      forms: ['доклад', 'докладе', 'отчёт', 'отчёте', 'отчете'],
      type: 'report',
      example: 'В докладе говорится об утечках.',
    },
    {
      forms: ['исследование', 'исследовании', 'исследования'],
      type: 'report',
      example: 'В исследовании говорится о волках.',
    },
    {
      forms: ['опрос', 'опросе', 'опроса', 'опросу'],
      type: 'poll',
      example: 'Согласно опросу, две трети согласны.',
    },
    { forms: ['письмо', 'письме'], type: 'letter', example: 'В письме они протестуют.' },
    {
      forms: ['спутниковые снимки', 'снимках'],
      type: 'satellite-images',
      example: 'Спутниковые снимки показывают мост.',
    },
    {
      forms: [
        'telegram',
        'телеграм',
        'телеграм-канале',
        'telegram-канале',
        'twitter',
        'facebook',
        'соцсетях',
        'x',
        'youtube',
      ],
      type: 'social-post',
      example: 'В Telegram он сообщил о двух погибших.',
    },
    {
      forms: ['эфире', 'телеканале', 'радио', 'телевидении'],
      type: 'broadcast',
      example: 'В эфире она это отрицала.',
    },
  ],
  channels: `в во на по через`,
  airing: `на в`,
  relaying: `опубликованном опубликованного опубликованным распространённом распространённое`,
  citing: `ссылкой цитирует`,
  agent: ``,
  receiving: ``,
  receivers: `журналистам прессе репортёрам`,
  media: `агентству газете изданию телеканалу журналу`,
  outlets: `AFP,Reuters,AP,dpa,BBC,CNN,CBS,NBC,Fox News,New York Times,Washington Post,Guardian,Financial Times,Bloomberg,Le Monde,Der Spiegel,Spiegel,Die Zeit,Zeit,Bild,Welt,FAZ,ARD,ZDF,Deutschlandfunk,El País,El Mundo,ABC,EFE,Europa Press,La Vanguardia,Cadena SER,RTVE,TASS,ТАСС,РИА Новости,Интерфакс,Медуза,Дождь,Коммерсантъ,РБК,Укринформ,Укрінформ,Українська правда,Суспільне,Радіо Свобода,Радио Свобода,Рейтер,Reuters`,
  outletWords: `новости`,
  intercepting: 'перехва прослуш',
  between: `между`,
}
