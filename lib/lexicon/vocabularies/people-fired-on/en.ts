import { protestNouns } from '../../protest-nouns.ts'
import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...protestNouns,
    ...[
      'shipyard',
      'steelworker',
      'railwayman/railwaymen',
      'docker',
      'worker',
      'pensioner',
      'trader',
    ],
    ...['curfew-breaker', 'mob'],

    ...['protester', 'protestor', 'demonstrator', 'marcher', 'march'],
    ...['striker', 'strike', 'crowd', 'civilian', 'citizen', 'dissident', 'activist'],
    ...['opposition', 'rioter', 'looter', 'unrest', 'opponent'],
    ...['curfew', 'state of emergency', 'martial law', 'miner', 'student', 'mourner', 'villager'],
    ...['resident', 'farmer', 'bystander', 'inhabitant', 'square'],
    ...['street', 'youth', 'bandit', 'terrorist', 'extremist', 'troublemaker', 'crackdown'],
    ...['checkpoint', 'barricade', 'gathering', 'assembly', 'refugee'],
    ...['migrant', 'young people', 'child/children', 'commander', 'parliament', 'activists'],
    ...['dissent', 'picketer', 'township', 'masses', 'mother', 'woman/women', 'peasant'],
    ...['tribesman/tribesmen', 'populace', 'population', 'neighbourhood', 'slum', 'encampment'],
    ...['campus', 'funeral procession', 'procession', 'funeral', 'mutineer'],
    ...['disobedience', 'disturbance', 'lawlessness', 'hooligan', 'thug', 'agitator', 'vandal'],
    ...['enemy of the state/enemies of the state', 'congregation', 'worshipper'],
    ...['passer-by/passers-by', 'looters', 'stone-thrower', 'road block', 'roadblock'],
    ...['riot police', 'general strike', 'emergency rule', 'state of siege', 'internet blackout'],
    ...['placard', 'slogan', 'schoolgirl', 'schoolboy', 'girl', 'boy', 'pupil'],
    'schoolchild/schoolchildren',
  ],
  fixed: [
    ...['people', 'anyone', 'anybody', 'those who', 'everyone who', 'whoever', 'unarmed'],
    ...['those he', 'those they', 'men and women', 'women', 'people in the street'],
    ...['people in the streets', 'those who protest', 'those who march', 'those who gather'],
    ...['the unarmed', 'own people', 'their own people', 'its own people', 'his own people'],
    'fellow citizens',
  ],
  verbs: ['protest'],
}
