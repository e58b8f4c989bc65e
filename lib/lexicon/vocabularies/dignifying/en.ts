import type { WordList } from '../../types.ts'

export const en: WordList = {
  adjectives: [
    ...['well-intended', 'well-intentioned', 'lawful and peaceful', 'peace-minded'],
    ...['bloodless'],
    ...['peaceful', 'peaceable', 'non-violent', 'nonviolent', 'unarmed', 'legitimate', 'rightful'],
    ...['lawful', 'justified', 'heroic', 'brave', 'courageous', 'fearless', 'valiant', 'dignified'],
    ...['honourable', 'honorable', 'noble', 'orderly', 'disciplined', 'law-abiding'],
    ...['pro-democracy', 'pro-freedom', 'pro-reform', 'freedom-loving', 'righteous', 'principled'],
    ...['patriotic', 'innocent', 'decent', 'non-partisan', 'well-behaved', 'selfless', 'admirable'],
    ...['inspiring', 'well-meaning', 'harmless', 'gallant', 'understandable', 'reasonable'],
    ...['exemplary', 'defenceless', 'defenseless', 'good-natured', 'good-humoured', 'dauntless'],
    ...['undaunted', 'peace-loving', 'democratic', 'democratically minded', 'resolutely peaceful'],
    ...['stubbornly non-violent', 'entirely lawful', 'perfectly legal', 'well-ordered'],
    ...['steadfast', 'defiantly peaceful', 'idealistic', 'civic-minded', 'civilised', 'civilized'],
    ...['long-suffering', 'downtrodden', 'blameless', 'guiltless', 'upright', 'upstanding'],
    ...['intrepid', 'plucky', 'unbowed', 'indomitable', 'freedom-seeking', 'liberty-loving'],
    ...['democracy-loving', 'truth-loving', 'justice-loving', 'pro-justice', 'pro-liberty'],
    ...['conscientious', 'virtuous', 'inspirational', 'awe-inspiring', 'well-founded'],
    ...['rightful and just', 'pro-change', 'morally right', 'overwhelmingly non-violent'],
    ...['entirely justified', 'fully justified', 'completely peaceful', 'wholly peaceful'],
    ...['strictly peaceful', 'purely peaceful', 'broadly peaceful', 'generally peaceful'],
  ],
  fixed: [
    ...[
      'a model of order',
      'a model of restraint',
      'a model of discipline',
      'a model of peaceful protest',
    ],
    ...['overwhelmingly peaceful', 'largely peaceful', 'mostly peaceful', 'entirely peaceful'],
    'prodemocracy',
  ],
}
