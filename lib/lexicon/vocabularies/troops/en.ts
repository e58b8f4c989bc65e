import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['parachutist', 'detachment', 'platoon', 'company of soldiers', 'squad', 'military police'],
    ...['armoured car', 'army unit', 'air force', 'warplane', 'fighter jet', 'bomber'],
    ...['ground force', 'expedition', 'corps', 'special unit', 'rapid reaction force'],
    ...['rapid-reaction force', 'intervention force', 'troop', 'soldier', 'contingent', 'force'],
    ...['army/armies', 'paratrooper', 'brigade', 'battalion', 'unit', 'military unit', 'marine'],
    ...['warship', 'convoy', 'column', 'tank', 'armoured column', 'armored column'],
    ...['armoured vehicle', 'armored vehicle', 'helicopter', 'gendarme', 'special forces'],
    ...['commando', 'regiment', 'expeditionary force', 'reinforcement', 'military'],
    ...['military presence', 'military mission', 'mission', 'deployment', 'intervention'],
    ...['operation', 'military operation', 'weapon', 'alliance', 'bloc', 'CSTO'],
    ...['serviceman/servicemen', 'fighter', 'guard', 'garrison', 'military contingent', 'gunship'],
    ...['jet', 'air strike', 'airstrike', 'drone', 'squadron', 'peninsula shield', 'fleet'],
    ...['division', 'peacekeeping mission', 'invasion', 'airborne', 'armour', 'troops'],
    ...['foreign troop', 'foreign soldier', 'force of', 'armed forces', 'forces', 'rifleman'],
    ...['special operations', 'security forces', 'security contingent', 'expeditionary corps'],
    ...['mechanised column', 'mechanized column', 'motorised', 'warplanes', 'armored brigade'],
    ...['armoured brigade', 'task force', 'taskforce', 'mercenaries', 'mercenary', 'Wagner'],
    ...['legionnaire', 'legion', 'volunteer corps', 'incursion', 'tanks', 'missile battery'],
    ...['garrisons', 'boots on the ground', 'military aid', 'military assistance', 'military help'],
    ...['military support', 'occupation', 'offensive', 'air campaign', 'bombing campaign'],
    ...['bombardment', 'special operation', 'military action', 'military force', 'advance guard'],
    ...['guardsmen', 'guardsman', 'carabinieri', 'police unit', 'paramilitary/paramilitaries'],
    'auxiliary/auxiliaries',
  ],
}
