import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['break/broke/broken', 'rob', 'shatter'],
    ...['loot', 'torch', 'vandalise', 'vandalize', 'ransack', 'smash', 'overturn', 'wreck'],
    ...['trash', 'deface', 'pillage', 'plunder', 'burn/burnt', 'firebomb', 'set ablaze/set ablaze'],
    ...['set on fire/set on fire', 'set alight/set alight', 'damage', 'destroy', 'raze', 'gut'],
  ],
}
