import type { Letters } from '../types.ts'

/**
 * Hamza carriers fall together with their bare letters by decomposition (Unicode 15, chapter 9.2).
 * Alef maqsura stays a letter of its own: على and علي are two words.
 */
export const letters: Letters = {
  alphabet: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةء0123456789',
  variants: { ا: 'ٱ', ك: 'ک', ي: 'یې', ه: 'ھہە' },
  finals: { ي: 'ى' },
}
