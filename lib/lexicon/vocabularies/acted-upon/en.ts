import { combined } from '../../combined.ts'
import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['survive', 'weather', 'outlive', 'ride out/rode out', 'outlast', 'withstand/withstood'],
    ...['beat/beaten/beating', 'disperse', 'arrest', 'detain', 'attack', 'kill'],
    ...['shoot/shot/shooting', 'fire on', 'fire at', 'charge', 'tear-gas', 'target', 'rob'],
    ...['wound', 'injure', 'hit/hitting', 'chase', 'face', 'confront', 'clear/cleared/clearing'],
    ...['accuse', 'blame', 'charge at', 'assault', 'pepper-spray', 'fire into', 'open fire on'],
    ...['block', 'stop/stopped/stopping', 'surround', 'disband', 'pursue', 'fight/fought/fighting'],
    ...['protect', 'defend', 'assist', 'help', 'join', 'evict', 'remove', 'drag/dragged/dragging'],
    ...['hold back/held back', 'push', 'run over/ran over', 'crush', 'harass', 'intimidate'],
  ],
  fixed: [
    ...combined(
      [
        ...['beat', 'beaten', 'shot', 'killed', 'wounded', 'injured', 'arrested', 'detained'],
        ...['dragged', 'kicked', 'clubbed', 'attacked', 'chased', 'gassed', 'hit', 'struck'],
        ...['seized', 'abducted', 'searched', 'stopped', 'questioned', 'shot at', 'fired on'],
      ],
      [
        ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'several'],
        ...['some', 'dozens of', 'scores of', 'hundreds of', 'a group of', 'at least two', 'many'],
        ...['a number of', 'young', 'peaceful', 'unarmed', 'striking', 'fleeing'],
      ],
    ),
    ...['at', 'on', 'against', 'near', 'past', 'with', 'between', 'from', 'towards', 'toward'],
    ...['upon', 'for', 'to', 'as'],
  ],
}
