import type { Conflicts } from '../conflicts.js'

export const conflicts: Conflicts = {
  captivity: `capturado,capturada,capturados,capturadas,fue capturado,fue capturada,fueron capturados,fueron capturadas,hecho prisionero,hecha prisionera,hechos prisioneros,
    cayó prisionero,cayó prisionera,cayeron prisioneros,tomado como rehén,tomada como rehén,capturado por,capturada por,
    capturados por,retenido por,retenida por,retenidos por,en cautiverio,grabado por sus captores,grabada por sus captores`,
  captives: `prisionero,prisionera,prisioneros,prisioneras,soldado capturado,soldados capturados,sargento capturado,oficial capturado,
    militar capturado,militares capturados,piloto capturado,cautivo,cautiva,cautivos,rehén,rehenes`,
  freed: `exrehén,antiguo,antigua,exprisionero,liberado,liberada,liberados`,
  release: `fue liberado,fue liberada,fueron liberados`,
  parties: `ejército,fuerzas armadas,estado mayor,ministerio de defensa,milicia,rebeldes,brigada,hamás,hezbolá,guardia nacional,administración de ocupación,autoridades de ocupación,separatistas,insurgentes,
    marina,fuerza aérea,mando militar,ministerio ruso de defensa,ministerio ucraniano de defensa,operaciones militares`,
  civil: `bomberos,policía,protección civil,aduanas`,
  governing: `presidente,presidenta,ministro,ministra,canciller,embajador,gobierno,autoridades,portavoz,cancillería,kremlin,servicios,
    inteligencia`,
  war: `guerra,frente,ofensiva,contraofensiva,contraataque,ejército,bombardeos,misil,soldado,ataques,ocupación,batallones,brigada,
    brigadas,deserciones,deserción,alto el fuego,movilización,invasión,bombardeo,combates,tropas,artillería,misiles,soldados,ataque,batallón,
    regimiento,desertores,tregua,drones,rendición`,
}
