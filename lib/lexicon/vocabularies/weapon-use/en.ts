import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['aim for the head', 'aim for the chest', 'aim at protesters', 'aim at the crowd'],
    ...['aim at demonstrators', 'shoot at the head', 'fire at the chest', 'use live ammo'],
    ...['use bullets', 'use every means', 'use whatever means', 'use all force'],
    ...['fire directly at', 'fire straight at', 'fire bullets', 'aim to kill'],
    ...['use service weapons', 'shoot at', 'discharge their weapons', 'draw their weapons'],
    ...['shoot/shot/shooting', 'shoot to kill/shot to kill', 'shoot on sight/shot on sight'],
    ...['shoot without warning', 'shoot dead', 'shoot down/shot down', 'open fire'],
    ...['open fire without warning', 'fire at', 'fire on', 'fire upon', 'fire into'],
    ...['fire live rounds', 'fire live ammunition', 'fire live bullets', 'fire without warning'],
    ...['fire at will', 'fire real bullets', 'use weapons', 'use firearms', 'use arms'],
    ...['use force', 'use lethal force', 'use deadly force', 'use live ammunition'],
    ...['use live rounds', 'use live fire', 'use live bullets', 'use any force'],
    ...['use maximum force', 'use all means', 'use all necessary force', 'use all available means'],
    ...['use all necessary means', 'use whatever force', 'use heavy weapons', 'use machine guns'],
    ...['use guns', 'use their weapons', 'use their guns', 'use their firearms'],
    ...['use real bullets', 'use combat weapons', 'use military force', 'resort to force'],
    ...['resort to lethal force', 'resort to firearms', 'resort to live fire'],
    ...['respond with force', 'respond with live fire', 'turn their guns', 'turn their weapons'],
    ...['gun down', 'mow down', 'kill'],
  ],
  nouns: [
    ...['use of bullets', 'use of guns', 'live-fire', 'armed force', 'live ammo', 'lethal force'],
    ...['deadly force', 'use of force', 'use of lethal force', 'use of deadly force'],
    ...['use of weapon', 'use of firearm', 'use of arms', 'use of live ammunition'],
    ...['use of live rounds', 'use of live fire', 'use of live bullets', 'use of military force'],
    ...['live ammunition', 'live fire', 'live round', 'live bullet', 'lethal weapon'],
    ...['maximum force', 'military force', 'firearm', 'shooting'],
  ],
  fixed: [
    ...['shoot-to-kill', 'shoot-on-sight', 'shooting at', 'firing on', 'firing at', 'opening fire'],
  ],
}
