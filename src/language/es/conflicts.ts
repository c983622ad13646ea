import type { Conflicts } from '../conflicts.js'

export const conflicts: Conflicts = {
  captivity: `fue capturado,fue capturada,hecho prisionero,hecha prisionera,capturado por,retenido por,en cautiverio`,
  captives: `prisionero de guerra,prisionera de guerra,prisioneros de guerra,rehén,rehenes`,
  parties: `ejército,fuerzas armadas,estado mayor,ministerio de defensa,milicia,rebeldes,brigada,hamás,hezbolá,guardia nacional`,
  war: `guerra,frente,ofensiva,invasión,bombardeo,combates,tropas,artillería,misiles,soldados,ataque`,
}
