import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['military adviser', 'military advisor', 'military instructor', 'military trainer'],
    ...['military consultant', 'military volunteer', 'military technician', 'army adviser'],
    ...['army advisor', 'army instructor', 'army trainer', 'army consultant', 'army volunteer'],
    ...['army technician', 'security adviser', 'security advisor', 'security instructor'],
    ...['security trainer', 'security consultant', 'security volunteer', 'security technician'],
    ...['combat adviser', 'combat advisor', 'combat instructor', 'combat trainer'],
    ...['combat consultant', 'combat volunteer', 'combat technician', 'defence adviser'],
    ...['defence advisor', 'defence instructor', 'defence trainer', 'defence consultant'],
    ...['defence volunteer', 'defence technician', 'defense adviser', 'defense advisor'],
    ...['defense instructor', 'defense trainer', 'defense consultant', 'defense volunteer'],
    ...['defense technician', 'paramilitary adviser', 'paramilitary advisor'],
    ...['paramilitary instructor', 'paramilitary trainer', 'paramilitary consultant'],
    ...['paramilitary volunteer', 'paramilitary technician', 'foreign military adviser'],
    ...['foreign military advisor', 'foreign military instructor', 'foreign military trainer'],
    ...['foreign military consultant', 'foreign military volunteer', 'foreign military technician'],
    ...['armed adviser', 'armed advisor', 'armed instructor', 'armed trainer', 'armed consultant'],
    ...['armed volunteer', 'armed technician', 'military specialist', 'army specialist'],
    ...['combat specialist', 'foreign military specialist', 'paramilitary specialist'],
  ],
}
