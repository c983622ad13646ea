import type { Conflicts } from '../conflicts.js'

export const conflicts: Conflicts = {
  captivity: `gefangen genommen,gefangengenommen,festgehalten von,in gefangenschaft`,
  captives: `kriegsgefangener,kriegsgefangene,kriegsgefangenen,geisel,geiseln`,
  parties: `armee,streitkräfte,generalstab,verteidigungsministerium,bundeswehr,miliz,rebellen,militär,brigade,hisbollah,hamas`,
  war: `krieg,front,offensive,invasion,beschuss,kämpfe,truppen,artillerie,raketen,soldaten,angriff`,
}
