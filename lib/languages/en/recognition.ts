import type { Recognition } from '../types.ts'

export const recognition = {
  code: 'en',
  script: 'Latin',
  commonWords: ['the', 'and', 'of', 'to', 'in', 'that', 'is', 'was', 'for', 'with', 'on', 'said'],
  foreignLetters: 'ßøåæœñçãõłśżěřğışâêîôûàèìòùéáíóúäöü',
} as const satisfies Recognition
