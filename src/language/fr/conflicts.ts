import type { Conflicts } from '../conflicts.js'

export const conflicts: Conflicts = {
  captivity: `fait prisonnier,faite prisonnière,faits prisonniers,été capturé,été capturée,été capturés,capturé par,capturée par,
    capturés par,pris en otage,prise en otage,détenu par,détenue par,détenus par,retenu en otage,retenue en otage,
    filmé par ses ravisseurs,filmée par ses ravisseurs,filmé par ses geôliers,aux mains de l'ennemi,en captivité,
    retenu prisonnier,interrogé par ses geôliers`,
  captives: `prisonnier de guerre,prisonnière de guerre,prisonniers de guerre,soldat capturé,soldats capturés,officier capturé,
    otage,otages,prisonnier,prisonnière,prisonniers,captif,captive,captifs,soldat prisonnier`,
  parties: `armée,armées,forces armées,état-major,ministère de la défense,ministère russe de la défense,
    ministère ukrainien de la défense,forces de défense,forces,milice,milices,rebelles,rébellion,brigade,brigades,bataillon,
    marine,garde nationale,commandement,tsahal,hamas,hezbollah,m23,séparatistes,insurgés,opérations militaires,
    administration d'occupation`,
  war: `guerre,front,ligne de front,offensive,contre-offensive,invasion,bombardement,bombardements,combats,troupes,
    artillerie,missile,missiles,obus,occupation,frappe,frappes,cessez-le-feu,soldats,rebelles,roquettes`,
}
