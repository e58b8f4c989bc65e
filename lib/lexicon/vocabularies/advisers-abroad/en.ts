import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['holidaymaker', 'sightseer', 'geologist in uniform', 'sapper', 'military tutor'],
    ...['political technologist', 'security guard on contract', 'military technician'],
    ...['weapons instructor', 'flying instructor', 'sniper instructor', 'training officer'],
    ...['technical expert', 'technical assistant', 'helper', 'veteran on holiday'],

    ...['military adviser', 'military advisor', 'military instructor', 'military specialist'],
    ...['military expert', 'military trainer', 'military consultant', 'security adviser'],
    ...['security advisor', 'security consultant', 'security specialist', 'security instructor'],
    ...['security expert', 'army instructor', 'combat instructor', 'adviser', 'advisor'],
    ...['instructor', 'specialist', 'volunteer', 'volunteer fighter', 'trainer', 'technician'],
    ...['technical adviser', 'technical specialist', 'expert', 'consultant', 'tourist in uniform'],
    ...['holidaymaker in uniform', 'volunteers', 'volunteer unit', 'civilian adviser'],
    ...['military professional', 'security professional', 'security operative'],
    ...['security contractor', 'security partner', 'advisory team', 'advisory mission'],
    ...['advisory group', 'guest instructor', 'drone instructor', 'agronomist in uniform'],
    ...['mentor', 'civilian specialist', 'training team', 'experienced professional'],
  ],
}
