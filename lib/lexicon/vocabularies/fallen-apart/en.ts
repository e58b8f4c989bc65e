import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'heading for ruin',
      'headed for ruin',
      'doomed to chaos',
      'know nothing but chaos',
      'slide into chaos',
      'descend into chaos',
      'heading for chaos',
    ],
    ...['fall apart', 'would fall apart', 'fell apart', 'chaos', 'anarchy', 'civil war'],
    ...['bloodshed', 'collapse', 'would collapse', 'would crumble', 'descend into'],
    ...['would burn', 'be torn apart', 'tear itself apart', 'break apart', 'break up'],
    ...['disintegrate', 'would disintegrate', 'go up in flames', 'abyss', 'no order'],
    ...['no country', 'no state', 'cease to exist', 'sink into', 'would sink'],
    ...['slide into', 'plunge into', 'ungovernable', 'would be lost', 'massacre'],
  ],
}
