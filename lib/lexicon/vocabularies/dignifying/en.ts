import type { WordList } from '../../types.ts'

export const en: WordList = {
  adjectives: [
    ...['peaceful', 'peaceable', 'non-violent', 'nonviolent', 'unarmed', 'legitimate', 'rightful'],
    ...['lawful', 'justified', 'heroic', 'brave', 'courageous', 'fearless', 'valiant', 'dignified'],
    ...['honourable', 'honorable', 'noble', 'orderly', 'disciplined', 'law-abiding'],
    ...['pro-democracy', 'pro-freedom', 'pro-reform', 'freedom-loving', 'righteous', 'principled'],
    ...['patriotic', 'innocent', 'decent', 'non-partisan', 'well-behaved', 'selfless', 'admirable'],
    ...['inspiring', 'well-meaning', 'harmless', 'gallant', 'understandable', 'reasonable'],
    ...['exemplary', 'defenceless', 'defenseless', 'good-natured', 'good-humoured', 'dauntless'],
    'undaunted',
  ],
  fixed: [
    ...['overwhelmingly peaceful', 'largely peaceful', 'mostly peaceful', 'entirely peaceful'],
    'prodemocracy',
  ],
}
