import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['trade unionist', 'group of youths/groups of youths', 'mobs of youths'],
    ...['crowd of men/crowds of men', 'hooded youth', 'masked youth'],
    ...['youth', 'young man/young men', 'young people', 'young woman/young women', 'teenager'],
    ...['member', 'participant', 'supporter', 'organiser', 'organizer', 'student', 'miner'],
    ...['farmer', 'worker', 'resident', 'villager', 'mob', 'masked man/masked men', 'angry crowd'],
    ...['crowd', 'group of men/groups of men', 'marching miner', 'marching student'],
    ...['marching worker', 'striking miner', 'striking worker', 'driver', 'trucker', 'pensioner'],
    ...['faithful', 'follower', 'teacher', 'nurse', 'doctor', 'docker', 'woman/women', 'man/men'],
    ...['people', 'protesting mother', 'citizen', 'trader', 'shopkeeper', 'peasant'],
    ...['tribesman/tribesmen', 'monk', 'schoolchild/schoolchildren', 'pupil', 'unemployed'],
    ...['picketer', 'pensioners', 'throng', 'horde', 'gang of youths/gangs of youths', 'youths'],
    ...['boy', 'girl', 'refugee', 'local', 'township youth', 'inhabitant', 'youngster'],
    ...['schoolgirl', 'schoolboy', 'schoolteacher', 'housewife/housewives'],
  ],
  fixed: ['those'],
}
