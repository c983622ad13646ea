import type { Units } from '../units.js'

export const units: Units = {
  formations: `
army armies=army
corps=corps
division divisions=division
brigade brigades=brigade
regiment regiments=regiment
battalion battalions=battalion
company companies=company
battery batteries=battery
squadron squadrons=squadron
wing=wing
fleet fleets=fleet
legion legions=legion
detachment detachments=detachment
group groups=battalion-group
unit units=unit`,
  modifiers:
    'separate independent guards combined arms tank armoured armored mechanized mechanised motorized motorised motor rifle airborne air assault airmobile infantry mountain naval marine artillery rocket missile reconnaissance territorial defense defence engineer spetsnaz special purpose aviation presidential national guard tactical battalion army operations forces cavalry expeditionary military',
  ordinals: 'first second third fourth fifth sixth seventh eighth ninth tenth',
  ordinal: '^\\d{1,3}(?:st|nd|rd|th|d)$',
  acronyms: 'BTG=battalion-group BTGs=battalion-group BCT=brigade',
  order: 'before',
  numbering: 'no no. number',
}
