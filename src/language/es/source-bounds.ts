import type { SourceBounds } from '../source-bounds.js'

export const sourceBounds: SourceBounds = {
  receivers: `a los periodistas,a la prensa,a los medios,a los reporteros,a la agencia,al diario,al periódico,a la cadena,
    al canal,a la emisora,a la revista,a este diario,a este periódico,a los familiares,a los vecinos,a los diputados,
    a sus seguidores,ante los periodistas,ante la prensa,ante los medios`,
  circumstances: `el lunes,el martes,el miércoles,el jueves,el viernes,el sábado,el domingo,este lunes,este martes,
    este miércoles,este jueves,este viernes,este sábado,este domingo,ayer,hoy,anoche,esta mañana,esta tarde,esta noche,
    por la mañana,por la tarde,por la noche,en la televisión,en la radio,en una entrevista,en rueda de prensa,
    en una rueda de prensa,en conferencia de prensa,durante,tras,después,en cambio,sin embargo,no obstante,por su parte,en un comunicado,en su cuenta,en redes sociales,a través de`,
}
