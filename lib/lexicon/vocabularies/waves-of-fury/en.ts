import { combined } from '../../combined.ts'
import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: combined(
    [
      ...['wave of', 'tidal wave of', 'storm of', 'surge of', 'tide of', 'eruption of'],
      ...['explosion of', 'outburst of', 'firestorm of', 'volcano of', 'bonfire of', 'tempest of'],
      ...['hurricane of', 'whirlwind of', 'torrent of', 'blaze of', 'inferno of', 'tsunami of'],
    ],
    [
      'anger',
      'outrage',
      'indignation',
      'fury/furies',
      'rage',
      'popular anger',
      'public anger',
      'wrath',
      'popular rage',
      'popular fury',
    ],
  ),
}
