import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['uproar', 'outcry', 'furore'],
    ...['fury of the street', "people's anger", "people's fury", "people's patience"],
    ...['bitterness', 'unease', 'malcontent', 'hatred of the regime'],
    ...['anger of the people', 'anger of the young', 'unrest of spirit', 'mood', 'tempers'],
    ...['despair', 'humiliation', 'grudge'],

    ...['anger', 'fury', 'rage', 'outrage', 'discontent', 'public anger', 'popular anger'],
    ...['resentment', 'frustration', 'indignation', 'grievance', 'dissatisfaction', 'exasperation'],
    ...['wrath', 'ire', 'grievances', 'popular discontent', 'popular fury', 'popular rage'],
    ...['public fury', 'public rage', 'public outrage', 'pent-up anger', 'pent-up frustration'],
    ...['social discontent', 'social anger', 'simmering anger', 'disaffection', 'rancour'],
    ...['the anger of the street', 'street anger', 'mood in the street', 'mood on the streets'],
    ...['tension', 'social tension'],
  ],
}
