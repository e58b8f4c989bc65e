import type { WordList } from '../../types.ts'

export const en: WordList = {
  adjectives: [
    ...['well-founded', 'well founded', 'entirely legitimate', 'perfectly legitimate'],
    ...['wholly justified', 'moderate', 'modest', 'legitimate', 'rightful', 'justified'],
    ...['reasonable', 'fair', 'understandable', 'noble', 'righteous', 'valid', 'lawful'],
    'democratic',
  ],
  fixed: ['a just', 'the just', 'their just', 'its just', 'these just', 'our just', 'such just'],
}
