import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['crusade', 'proxy contest', 'proxy war', 'test of strength', 'trial of strength'],
    ...['tug of war', 'arm-wrestle', 'jihad', 'holy war', 'chasm', 'faultline', 'cold war'],
    ...['battle', 'struggle', 'contest', 'clash', 'war', 'fight', 'confrontation', 'rivalry'],
    ...['competition', 'collision', 'showdown', 'conflict', 'choice', 'dividing line', 'divide'],
    ...['duel', 'standoff', 'fault line', 'front line', 'struggle of our time', 'antagonism'],
    ...['fault-line', 'frontline', 'dividing wall', 'arm-wrestling', 'tug-of-war', 'face-off'],
    ...['conflict of systems', 'battlefield', 'battleground', 'clash of wills', 'war of ideas'],
    ...['contest of ideas', 'epic struggle', 'existential struggle', 'titanic struggle'],
    ...['historic struggle', 'long twilight struggle', 'global contest', 'global struggle'],
    ...['global battle', 'decisive battle', 'great contest', 'polarisation', 'polarization'],
    ...['schism', 'face off', 'faceoff'],
  ],
  verbs: ['pit/pitted/pitting', 'choose/chose/chosen/choosing', 'decide'],
}
