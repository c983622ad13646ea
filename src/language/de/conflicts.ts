import type { Conflicts } from '../conflicts.js'

export const conflicts: Conflicts = {
  captivity: `gefangen genommen,gefangengenommen,gefangen gehalten,festgehalten von,als geisel genommen,in gefangenschaft,
    in kriegsgefangenschaft,von seinen bewachern gefilmt,von ihren bewachern gefilmt`,
  captives: `kriegsgefangener,kriegsgefangene,kriegsgefangenen,kriegsgefangenem,gefangener,gefangene,gefangenen,gefangenem,
    gefangengenommener,gefangengenommene,gefangengenommenen,festgehaltener,festgehaltene,geisel,geiseln`,
  freed: `ehemaliger,ehemalige,ehemaligen,früherer,frühere,freigelassen,freigelassene,befreite,befreiter`,
  release: `wurde freigelassen,wurde befreit,wurden freigelassen`,
  parties: `armee,besatzungsverwaltung,besatzungsbehörde,besatzungsbehörden,besatzungschef,nationalgarde,heer,marine,luftwaffe,oberkommando,streitkräfte,generalstab,verteidigungsministerium,bundeswehr,miliz,rebellen,separatisten,militär,brigade,hisbollah,hamas`,
  civil: `feuerwehr,polizei,rettungsdienst,zoll`,
  governing: `präsident,präsidentin,minister,ministerin,kanzler,kanzlerin,botschafter,regierung,behörden,sprecher,
    sprecherin,außenministerium,außenminister,außenministerin,kreml,geheimdienst`,
  war: `krieg,krieges,front,frontlinie,offensive,gegenoffensive,gegenangriff,armee,streitkräfte,bombardierung,bombardements,
    beschuss,schlacht,geschütze,mobilmachung,bataillone,bataillons,desertionen,besatzung,invasion,beschuss,kämpfe,truppen,artillerie,raketen,soldaten,angriff,bataillon,
    regiment,deserteure,waffenruhe,drohnen,kapitulation`,
}
