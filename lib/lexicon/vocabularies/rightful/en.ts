import type { WordList } from '../../types.ts'

export const en: WordList = {
  adjectives: [
    ...['genuine', 'heartfelt', 'real and legitimate'],
    ...['well-founded', 'well founded', 'entirely legitimate', 'perfectly legitimate'],
    ...['wholly justified', 'moderate', 'modest', 'legitimate', 'rightful', 'justified'],
    ...['reasonable', 'fair', 'understandable', 'noble', 'righteous', 'valid', 'lawful'],
    ...['democratic', 'perfectly reasonable', 'entirely reasonable', 'entirely justified'],
    ...['fully justified', 'fully legitimate', 'wholly legitimate', 'completely legitimate'],
    ...['inalienable', 'sacred', 'warranted', 'unquestionable', 'undeniable', 'just and fair'],
    ...[
      'holy',
      'saintly',
      'moral',
      'self-evident',
      'long overdue',
      'eminently reasonable',
      'sound',
    ],
    ...['more than justified', 'more than fair', 'only human', 'irrefutable', 'unanswerable'],
    ...['incontestable', 'well grounded', 'well-grounded', 'honourable', 'honorable', 'worthy'],
    'morally right',
  ],
  fixed: ['a just', 'the just', 'their just', 'its just', 'these just', 'our just', 'such just'],
}
