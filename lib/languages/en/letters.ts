import type { Letters } from '../types.ts'

export const letters: Letters = {
  alphabet: "abcdefghijklmnopqrstuvwxyz0123456789'",
  variants: { "'": '’ʼ＇' },
  finals: {},
}
