import type { Carriers } from '../carriers.js'

export const carriers: Carriers = {
  carriers: [
    { forms: ['vídeo', 'video', 'imágenes'], type: 'video', example: 'En un vídeo pide ayuda.' },
    {
      forms: ['llamada interceptada', 'llamadas interceptadas', 'conversación interceptada'],
      type: 'intercepted-call',
      example: 'En una llamada interceptada habla un soldado.',
    },
    {
      forms: ['llamada telefónica', 'teléfono', 'conversación telefónica'],
      type: 'call',
      example: 'Por teléfono lo confirmó.',
    },
    { forms: ['entrevista', 'entrevistas'], type: 'interview', example: 'En una entrevista lo negó.' },
    {
      forms: ['rueda de prensa', 'conferencia de prensa'],
      type: 'press-conference',
      example: 'En rueda de prensa lo negó.',
    },
    {
      forms: ['discurso', 'alocución', 'intervención'],
      type: 'speech',
      example: 'En un discurso prometió un puente.',
    },
    {
      forms: ['mitin', 'mitín', 'manifestación', 'concentración'],
      type: 'rally',
      example: 'En un mitin prometió un puente.',
    },
    {
      forms: ['comunicado', 'nota de prensa', 'declaración'],
      type: 'statement',
      example: 'En un comunicado la firma lo niega.',
    },
    { forms: ['decreto', 'decretos'], type: 'decree', example: 'Por decreto cerró el puente.' },
    { forms: ['informe', 'informes'], type: 'report', example: 'En un informe se habla de fugas.' },
    { forms: ['estudio', 'estudios'], type: 'report', example: 'Según un estudio sube el agua.' },
    {
      forms: ['encuesta', 'encuestas', 'sondeo', 'sondeos'],
      type: 'poll',
      example: 'Según una encuesta, dos de cada tres lo aprueban.',
    },
    { forms: ['carta', 'carta abierta', 'correo'], type: 'letter', example: 'En una carta protestan.' },
    {
      forms: ['informe de inteligencia', 'informes de inteligencia'],
      type: 'intelligence-report',
      example: 'Según un informe de inteligencia avanzan.',
    },
    {
      forms: ['imágenes de satélite', 'imágenes satelitales'],
      type: 'satellite-images',
      example: 'Según imágenes de satélite el puente cayó.',
    },
    {
      forms: [
        'telegram',
        'twitter',
        'x',
        'facebook',
        'instagram',
        'tiktok',
        'youtube',
        'tuit',
        'redes sociales',
      ],
      type: 'social-post',
      example: 'En Telegram habló de dos muertos.',
    },
    { forms: ['televisión', 'radio', 'programa'], type: 'broadcast', example: 'En la televisión lo negó.' },
  ],
  channels: `en durante por vía mediante a según`,
  airing: `en`,
  relaying: `publicado publicada publicados publicadas difundido difundida compartido compartida citado citada`,
  citing: `citando citado`,
  agent: `por`,
  receiving: `a al`,
  receivers: `periodistas prensa medios reporteros`,
  media: `diario periódico cadena agencia revista canal emisora`,
  outlets: `AFP,Reuters,AP,dpa,BBC,CNN,CBS,NBC,Fox News,New York Times,Washington Post,Guardian,Financial Times,Bloomberg,Le Monde,Der Spiegel,Spiegel,Die Zeit,Zeit,Bild,Welt,FAZ,ARD,ZDF,Deutschlandfunk,El País,El Mundo,ABC,EFE,Europa Press,La Vanguardia,Cadena SER,RTVE,TASS,ТАСС,РИА Новости,Интерфакс,Медуза,Дождь,Коммерсантъ,РБК,Укринформ,Укрінформ,Українська правда,Суспільне,Радіо Свобода,Радио Свобода,Рейтер,Reuters`,
  outletWords: `diario radio televisión noticias times post`,
  between: `entre`,
}
