import { combined } from '../../combined.ts'
import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: combined(
    ['and', 'or', 'and the', 'and other'],
    ['rioters', 'looters', 'vandals', 'hooligans', 'arsonists', 'wreckers', 'rampaging mobs'],
  ),
}
