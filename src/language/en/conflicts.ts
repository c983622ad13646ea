import type { Conflicts } from '../conflicts.js'

export const conflicts: Conflicts = {
  captivity: `was captured,were captured,been captured,captured by,taken prisoner,taken captive,taken hostage,held by,
    held captive,held hostage,filmed by his captors,filmed by her captors,filmed by their captors,in captivity,
    in enemy hands,detained by,interrogated by his captors,in custody,behind bars,from prison,from jail,
    from his cell,from her cell,is being held,are being held,holds him,holds her,holds them,under house arrest`,
  captives: `prisoner of war,prisoners of war,pow,pows,captured soldier,captured soldiers,captured officer,hostage,
    hostages,captive,captives,prisoner,prisoners,captured,detainee,detainees,jailed,imprisoned`,
  freed: `former,ex,freed,released,rescued,escaped`,
  release: `was released,were released,been released,was freed,were freed,been freed,was rescued,were rescued`,
  parties: `army,armies,armed forces,military,general staff,ministry of defence,ministry of defense,defence ministry,
    defense ministry,defence forces,defense forces,militia,militias,rebels,insurgents,separatists,brigade,battalion,navy,
    air force,national guard,high command,hamas,hezbollah,taliban,militants,military operations,
    occupation administration`,
  civil: `fire,firefighters,police,rescue,ambulance,customs,civil protection`,
  civilTitles: `secretary,undersecretary,attorney,solicitor,director,inspector,consul,surgeon,postmaster,governor`,
  governing: `president,minister,prime minister,chancellor,ambassador,premier,government,presidency,ministry,authorities,
    spokesman,spokeswoman,spokesperson,kremlin,command,intelligence,foreign ministry`,
  war: `war,front,front line,frontline,offensive,counteroffensive,invasion,shelling,bombardment,fighting,troops,
    artillery,missile,missiles,shells,occupation,airstrike,airstrikes,ceasefire,soldiers,rebels,rockets,
    battalion,battalions,brigades,regiment,deserters,deserter,desertion,mobilisation,mobilization,conscripts,
    drones,truce`,
}
