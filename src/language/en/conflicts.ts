import type { Conflicts } from '../conflicts.js'

export const conflicts: Conflicts = {
  captivity: `was captured,were captured,been captured,captured by,taken prisoner,taken captive,taken hostage,held by,held captive,
    held hostage,filmed by his captors,filmed by her captors,filmed by their captors,in captivity,in enemy hands,
    detained by,interrogated by his captors`,
  captives: `prisoner of war,prisoners of war,pow,pows,captured soldier,captured soldiers,captured officer,hostage,hostages,
    captive,captives`,
  parties: `army,armies,armed forces,military,general staff,ministry of defence,ministry of defense,defence ministry,
    defense ministry,defence forces,defense forces,militia,militias,rebels,insurgents,separatists,brigade,battalion,navy,
    air force,national guard,high command,hamas,hezbollah,taliban,militants,military operations,
    occupation administration`,
  war: `war,front,front line,frontline,offensive,counteroffensive,invasion,shelling,bombardment,fighting,troops,artillery,
    missile,missiles,shells,occupation,airstrike,airstrikes,ceasefire,soldiers,rebels,rockets`,
}
