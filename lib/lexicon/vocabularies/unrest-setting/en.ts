import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['battalion', 'garrison', 'special unit', 'brigade', 'regiment', 'platoon'],
    ...['soldiery', 'conscript', 'rubber bullets', 'gunshot'],

    ...['death toll', 'casualty/casualties', 'bloodletting', 'slaughter'],
    ...['lockdown of the city', 'funeral of the demonstrators', 'protest camp', 'round-up'],
    ...['internet shutdown', 'mutineer', 'putsch', 'paratrooper', 'tank', 'armoured car'],
    ...['riot squad', 'club', 'baton', 'tear-gas', 'weeks of anger', 'week of anger'],
    ...['days of rage', 'day of rage'],

    ...['jail', 'prison', 'political prisoner', 'detention', 'mass arrest', 'rights group'],
    ...['rebellion', 'opposition supporter', 'public anger', 'marcher', 'gunfire', 'shooting'],
    ...['defence minister', 'defense minister', 'defence ministry', 'tear gas', 'coup', 'mutiny'],
    ...['massacre', 'security official', 'security chief', 'police chief', 'gendarme'],
    ...['paramilitary/paramilitaries', 'street battle', 'sit-in', 'live round', 'rubber bullet'],
    ...['violence', 'security operation', 'security sweep', 'security service'],
    ...['internet blackout', 'clashes', 'protest', 'protester', 'demonstration', 'demonstrator'],
    ...['unrest', 'rally', 'march', 'riot', 'rioter', 'strike', 'uprising', 'revolt', 'troop'],
    ...['soldier', 'army', 'police', 'security force', 'junta', 'general', 'commander'],
    ...['barricade', 'checkpoint', 'curfew', 'riot police', 'national guard', 'crackdown'],
    ...['government force', 'militia', 'insurgent', 'rebel', 'insurrection', 'disorder'],
    ...['occupation', 'breakaway province', 'townships', 'martial law', 'state of emergency'],
    ...['dissident', 'interior minister', 'interior ministry', 'security situation'],
    ...['operational situation', 'unrest-hit', 'restive', 'state security', 'counter-insurgency'],
    ...['armoured vehicle', 'armored vehicle', 'emergency powers', 'emergency law'],
    ...['state of siege', 'roadblock', 'blockade', 'looter', 'disturbance', 'mob', 'detainee'],
    ...['water cannon', 'truncheon', 'sniper', 'dispersal', 'protest leader', 'opposition'],
    ...['dissent', 'discontent', 'revolution', 'turmoil', 'bloodshed', 'civil war'],
    ...['rebel stronghold', 'separatist', 'rapid reaction', 'special forces', 'special police'],
    ...['elite unit', 'security apparatus', 'law enforcement', 'insurgency', 'rioting'],
    ...['street violence', 'ethnic clash', 'intercommunal violence', 'armoured column'],
    ...['student protest', 'picket'],
  ],
  fixed: [
    ...['cost lives', 'lives lost', 'were killed', 'were shot', 'the dead'],
    ...['shot in the streets', 'the streets', 'the square'],

    ...['shots were fired', 'shot dead', 'opened fire', 'restive province', 'rebellious'],
    ...['mutinous', 'took to the streets', 'clearing the square', 'cleared the square'],
    ...['clearing of the square', 'clearance of the square', 'driven from the square'],
    ...['drove protesters from', 'emptied the square'],
  ],
}
