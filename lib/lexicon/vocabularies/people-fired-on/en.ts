import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['protest', 'protester', 'protestor', 'demonstrator', 'demonstration', 'marcher', 'march'],
    ...['striker', 'strike', 'rally', 'crowd', 'civilian', 'citizen', 'dissident', 'activist'],
    ...['opposition', 'rioter', 'riot', 'looter', 'unrest', 'uprising', 'sit-in', 'opponent'],
    ...['curfew', 'state of emergency', 'martial law', 'miner', 'student', 'mourner', 'villager'],
    ...['resident', 'farmer', 'bystander', 'inhabitant', 'insurrection', 'revolt', 'square'],
    ...['street', 'youth', 'bandit', 'terrorist', 'extremist', 'troublemaker', 'crackdown'],
    ...['checkpoint', 'blockade', 'barricade', 'gathering', 'assembly', 'picket', 'refugee'],
    ...['migrant', 'young people', 'child/children', 'commander', 'parliament', 'activists'],
    ...['dissent', 'picketer', 'township'],
  ],
  fixed: [
    ...['people', 'anyone', 'anybody', 'those who', 'everyone who', 'whoever', 'unarmed'],
    ...['those he', 'those they', 'men and women', 'women'],
  ],
}
