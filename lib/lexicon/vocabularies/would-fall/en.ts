import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'would have fallen',
      'would have collapsed',
      'would be swept away',
      'would be toppled',
      'would not last a week',
      'would not last a day',
      'would not last a month',
      'fall within days',
      'fall within hours',
      'fall within weeks',
      'would vanish',
      'would be overthrown',
      'would melt away',
      'collapsed',
      'crumbled',
      'fell within',
      'melted away',
      'folded',
      'collapses',
      'would fold',
      'would go down',
    ],
    ...['would fall', 'would collapse', 'would crumble', 'would not survive', 'would not last'],
    ...['could not survive', 'would be gone', 'would be finished', 'would be over', 'will fall'],
    ...['will collapse', 'will not survive', 'will not last', 'would topple', 'would not stand'],
  ],
}
