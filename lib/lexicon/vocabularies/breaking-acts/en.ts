import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['deface'],
    ...[
      'strip/stripped/stripping',
      'clean out',
      'gut/gutted/gutting',
      'clear out',
      'cut down/cutting down',
    ],
    ...['burn/burnt', 'smash', 'break/broke/broken', 'damage', 'destroy', 'attack', 'storm'],
    ...['raid', 'steal/stole/stolen', 'seize', 'grab', 'hijack', 'demolish', 'shatter', 'empty'],
    ...['light/lit', 'invade', 'wreak', 'topple', 'tear down/tore down/torn down'],
    ...['make off with/made off with', 'ravage', 'batter', 'kick in', 'pull down', 'knock down'],
    ...['rip up', 'rip out', 'tear up/tore up/torn up', 'uproot', 'dig up/dug up', 'set upon'],
    ...['force open', 'break down/broke down/broken down', 'carry off/carried off/carrying off'],
    ...['run off with/ran off with', 'walk off with', 'help themselves to', 'derail', 'daub'],
    ...['rip down', 'hack down', 'vandalise', 'disable'],
    ...['spray', 'scrawl on', 'smear', 'desecrate', 'sabotage'],
  ],
}
