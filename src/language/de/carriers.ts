import type { Carriers } from '../carriers.js'

export const carriers: Carriers = {
  carriers: [
    {
      forms: ['video', 'videos', 'videobotschaft'],
      type: 'video',
      example: 'In einem Video bittet er um Hilfe.',
    },
    {
      forms: [
        'abgefangenes telefonat',
        'abgefangenen telefonat',
        'abgehörtes gespräch',
        'abgehörtes telefonat',
        'abgehörter anruf',
        'abgefangener anruf',
        'abgefangenes gespräch',
        'abgehörten gespräch',
        'abgehörten telefonat',
      ],
      type: 'intercepted-call',
      example: 'In einem abgefangenen Telefonat spricht er.',
    },
    {
      forms: [
        'aufnahme eines telefonats',
        'aufnahme eines gesprächs',
        'aufnahme eines telefongesprächs',
        'mitschnitt eines telefonats',
        'mitschnitt eines gesprächs',
      ],
      type: 'audio',
      example: 'Der Dienst veröffentlichte die Aufnahme eines Telefonats.',
    },
    {
      forms: ['telefonat', 'telefonats', 'telefongespräch', 'telefon', 'anruf'],
      type: 'call',
      example: 'Am Telefon bestätigte er das.',
    },
    { forms: ['interview', 'gespräch'], type: 'interview', example: 'Im Interview bestritt sie das.' },
    {
      forms: ['pressekonferenz'],
      type: 'press-conference',
      example: 'Auf einer Pressekonferenz bestritt sie das.',
    },
    {
      forms: ['rede', 'ansprache', 'fernsehansprache'],
      type: 'speech',
      example: 'In einer Rede versprach er eine Brücke.',
    },
    {
      forms: ['kundgebung', 'demonstration', 'parteitag'],
      type: 'rally',
      example: 'Auf einer Kundgebung versprach er eine Brücke.',
    },
    {
      forms: ['mitteilung', 'erklärung', 'pressemitteilung', 'stellungnahme'],
      type: 'statement',
      example: 'In einer Mitteilung bestritt die Firma das.',
    },
    {
      forms: ['dekret', 'erlass', 'verordnung'],
      type: 'decree',
      example: 'Per Dekret schloss er die Brücke.',
    },
    {
      forms: ['bericht', 'lagebericht'],
      type: 'report',
      example: 'In einem Bericht ist von Lecks die Rede.',
    },
    { forms: ['studie', 'studien'], type: 'report', example: 'Laut einer Studie steigt das Wasser.' },
    { forms: ['umfrage', 'umfragen'], type: 'poll', example: 'Laut einer Umfrage stimmen zwei Drittel zu.' },
    {
      forms: ['brief', 'offener brief', 'offenen brief', 'e-mail'],
      type: 'letter',
      example: 'In einem Brief beschwert sie sich.',
    },
    {
      forms: ['geheimdienstbericht', 'geheimdienstberichte', 'geheimdienstberichten'],
      type: 'intelligence-report',
      example: 'Laut einem Geheimdienstbericht rücken sie vor.',
    },
    { forms: ['satellitenbilder'], type: 'satellite-images', example: 'Satellitenbilder zeigen die Brücke.' },
    {
      forms: ['telegram', 'twitter', 'x', 'facebook', 'instagram', 'tiktok', 'youtube', 'tweet'],
      type: 'social-post',
      example: 'Auf Telegram sprach er von zwei Toten.',
    },
    {
      forms: ['fernsehen', 'radio', 'sendung'],
      type: 'broadcast',
      example: 'Im Fernsehen bestritt sie das.',
    },
  ],
  channels: `in im auf am bei per via während laut`,
  airing: `in im auf`,
  relaying: `veröffentlichten veröffentlichtes veröffentlichte veröffentlicht verbreiteten verbreitetes verbreitete verbreitet
    geteilten geteiltes geteilte geteilt geposteten gepostetes gepostet ausgestrahlten ausgestrahltes ausgestrahlt zitiert`,
  agentNaming: { m: 'en>e', f: 'en>e', n: 'en>e' },
  citing: `unter zitiert`,
  agent: `von vom`,
  receiving: `der dem den gegenüber`,
  receivers: `journalisten reportern presse medien`,
  media: `zeitung sender nachrichtenagentur agentur magazin`,
  outlets: `AFP,Reuters,AP,dpa,BBC,CNN,CBS,NBC,Fox News,New York Times,Washington Post,Guardian,Financial Times,Bloomberg,Le Monde,Der Spiegel,Spiegel,Die Zeit,Zeit,Bild,Welt,FAZ,ARD,ZDF,Deutschlandfunk,El País,El Mundo,ABC,EFE,Europa Press,La Vanguardia,Cadena SER,RTVE,TASS,ТАСС,РИА Новости,Интерфакс,Медуза,Дождь,Коммерсантъ,РБК,Укринформ,Укрінформ,Українська правда,Суспільне,Радіо Свобода,Радио Свобода,Рейтер,Reuters`,
  outletWords: `zeitung rundfunk news times post`,
  intercepting: 'abgefangen abgehört mitgeschnitten',
  maybeCalls: 'gespräch unterhaltung',
  therein: 'darin',
  between: `zwischen`,
}
