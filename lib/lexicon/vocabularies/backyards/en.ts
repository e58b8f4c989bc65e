import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['front step', 'side room', 'back step'],
    ...['forefront', 'private sea', 'garden wall'],
    ...['outer wall', 'fortress wall'],
    ...['grasp', 'bear hug', 'clasp', 'forefield', 'garden fence', 'balcony'],
    ...['aircraft carrier in', 'unsinkable aircraft carrier', 'allotment', 'bridgehead'],
    ...['private pond', 'colonial larder', 'chasse gardee', 'anteroom', 'southern belt of'],
    ...['private park', 'zone of comfort', 'comfort zone', 'home ground', 'pasture land'],
    ...['own private preserve', 'vegetable garden', 'bathtub', 'mare nostrum'],
    ...['front line of defence', 'perimeter'],

    ...['private domain', 'exclusive domain', 'reserved domain', 'domain', 'hinterland'],
    ...['private estate', 'private preserve', 'private reserve', 'gravitational field'],
    ...['gravitational pull', 'sway', 'neck of the woods', 'strategic rear', 'rear area'],
    ...['stamping ground', 'back alley', 'front porch', 'doormat', 'antechamber', 'forecourt'],
    ...['enclosure', 'patch', 'private garden', 'kitchen garden', 'pasture', 'bosom', 'wing'],
    ...['ambit', 'dominion', 'vassalage', 'last colony', 'breadbasket colony', 'backyard'],
    ...['back yard', 'front yard', 'front garden', 'back garden', 'courtyard', 'doorstep'],
    ...['hunting ground', 'private lake', 'lake', 'shadow', 'clutches', 'yoke'],
    ...['pré carré', 'sandbox', 'orbit', 'embrace', 'fold', 'fiefdom', 'bailiwick', 'sphere'],
    ...['glacis', 'underbelly', 'satellite', 'turf', 'preserve', 'chasse gardée', 'playground'],
    ...['cordon sanitaire', 'soft underbelly', 'outpost', 'vestibule', 'game reserve'],
    ...['protectorate', 'private hunting ground', 'private property', 'patrimony'],
    ...['influence zone', 'strategic space', 'vital space', 'natural zone', 'imperial space'],
    ...['sphere of interest', 'tutelage', 'soft belly', 'vassal', 'footstool', 'nearby abroad'],
  ],
}
