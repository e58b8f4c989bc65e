import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['unit', 'battery', 'radar screen'],
    ...['rifleman/riflemen', 'machine gun', 'machine-gun', 'armour', 'mortar', 'landmine'],
    ...['camouflage', 'balaclava', 'fatigues', 'kalashnikov', 'assault rifle', 'airbase'],
    ...['airstrip', 'hangar', 'jet', 'gunship', 'bodyguards', 'crate', 'hill'],
    ...['village retaken', 'stronghold', 'militias', 'officers palace'],
    ...['presidential palace', 'guardsman/guardsmen'],

    ...['operations room', 'operation room', 'command post', 'uniform', 'insignia', 'gunfire'],
    ...['ammunition', 'militiaman/militiamen', 'soldiers', 'serviceman/servicemen', 'captive'],
    ...['captured', 'killed', 'warzone', 'war zone', 'combatant', 'firefight', 'live fire'],
    ...['bullet', 'coup attempt', 'training camp', 'elite unit', 'infantry', 'army chief'],
    ...['regiment', 'wounded', 'strongman/strongmen', 'mining site', 'battle-hardened'],
    ...['army/armies', 'military', 'soldier', 'troop', 'force', 'junta', 'mercenary/mercenaries'],
    ...['war', 'front', 'front line', 'frontline', 'battle', 'combat', 'fighting', 'fighter'],
    ...['gun', 'gunner', 'gunman/gunmen', 'weapon', 'arms', 'armoured', 'armored', 'base'],
    ...['military base', 'air base', 'garrison', 'barracks', 'convoy', 'rebel', 'insurgent'],
    ...['jihadist', 'militia', 'militant', 'presidential guard', 'palace', 'security force'],
    ...['commander', 'general', 'officer', 'colonel', 'battalion', 'brigade', 'airstrike', 'drone'],
    ...['warplane', 'helicopter', 'tank', 'artillery', 'mine', 'gold mine', 'diamond mine'],
    ...['oilfield', 'oil field', 'coup', 'conflict', 'defence ministry', 'defense ministry'],
    ...['Wagner', 'Africa Corps', 'Blackwater', 'trench', 'offensive', 'raid', 'ambush', 'patrol'],
    ...['checkpoint', 'regime', 'rifle', 'sniper', 'missile', 'security'],
    ...['paramilitary/paramilitaries', 'commando', 'bodyguard', 'special forces', 'battlefield'],
    ...['massacre', 'recruit', 'marine', 'troops', 'guerrilla', 'shelling', 'shell', 'camp'],
    ...['prisoner', 'uprising', 'protest', 'crackdown', 'presidential'],
  ],
  verbs: ['fight/fought', 'guard', 'deploy', 'patrol', 'arm', 'storm', 'kill'],
  fixed: ['shot dead', 'under fire'],
}
