import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['event', 'crackdown', 'repression', 'massacre', 'shooting', 'intervention', 'invasion'],
    ...['war', 'civil war', 'occupation', 'annexation', 'tank', 'troop', 'soldier', 'army/armies'],
    ...['weapon', 'security law', 'purge', 'arrest', 'raid', 'bloodshed', 'coup', 'riot police'],
    ...['martial law', 'siege', 'bombing', 'regime', 'mercenary', 'airstrike', 'air strike'],
    ...['security force', 'square', 'marcher', 'dissident', 'protester', 'demonstrator', 'striker'],
    ...['military operation', 'bombardment', 'secession', 'rally', 'chaos'],
  ],
  fixed: ['what happened', 'the fate', 'fall of'],
}
