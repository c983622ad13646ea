import type { Refusals } from '../refusals.js'

export const refusals: Refusals = {
  ways: [
    {
      verbs: 'quiso,quisieron,querido,quiere,quieren,quería,querían',
      negated: true,
      objects: `hacer declaraciones,hacer comentarios,hacer ningún comentario,hacer valoraciones,comentar,pronunciarse,
        dar declaraciones,valorar,responder a las preguntas,contestar`,
      example: 'El ayuntamiento no quiso hacer declaraciones.',
    },
    {
      verbs: 'respondió,respondieron,respondido,contestó,contestaron,contestado',
      negated: true,
      objects: `a las preguntas,a preguntas,a la solicitud,a una solicitud,a las solicitudes,a los requerimientos,
        a las llamadas,a la petición,a la consulta,a las consultas,a los mensajes,a los correos`,
      example: 'El ministerio no ha respondido a las preguntas de este diario.',
    },
    {
      verbs: 'atendió,atendieron,atendido,devolvió,devolvieron',
      negated: true,
      objects: `la solicitud,las solicitudes,la petición,las peticiones,las llamadas,la llamada,los mensajes,
        los requerimientos`,
      example: 'La naviera no atendió las llamadas de este periódico.',
    },
    {
      verbs: 'declinó,declinaron,declinado,rehusó,rehusaron,rehusado,negó,negaron,negado',
      objects: `hacer comentarios,hacer declaraciones,hacer ningún comentario,comentar,responder,pronunciarse,a comentar,
        a hacer declaraciones,a hacer comentarios,a responder`,
      example: 'La naviera declinó hacer comentarios.',
    },
    {
      verbs: 'estaba,estaban,estuvo,estuvieron',
      negated: true,
      objects: 'disponible para,disponibles para,localizable,localizables',
      example: 'El alcalde no estaba disponible para comentar el caso.',
    },
  ],
  negations: 'no tampoco ni nunca',
  auxiliaries: 'no ha han había habían se tampoco',
  opens: 'que pero si porque aunque cuando mientras',
  closes: 'y e pero aunque mientras',
  relatives: 'que quien quienes',
}
