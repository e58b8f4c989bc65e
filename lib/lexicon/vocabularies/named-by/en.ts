import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['accused by', 'accused by the', 'called by', 'called by the', 'described by'],
    ...['described by the', 'denounced by', 'denounced by the', 'branded by', 'branded by the'],
    ...['labelled by', 'labelled by the', 'labeled by', 'labeled by the', 'dismissed by'],
    ...['dismissed by the', 'seen by', 'seen by the', 'viewed by', 'viewed by the'],
    ...['regarded by', 'regarded by the', 'considered by', 'considered by the'],
    ...['condemned by', 'condemned by the', 'decried by', 'decried by the', 'known by'],
  ],
}
