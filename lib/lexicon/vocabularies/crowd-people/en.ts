import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['faithful', 'fresher', 'freshman/freshmen', 'undergraduate', 'squatter', 'tenant'],
    ...['patient', 'nun', 'bishop', 'cleric', 'imam', 'fan', 'supporter', 'follower'],
    ...['member', 'sympathiser', 'sympathizer', 'tribespeople', 'herder', 'pilgrim'],
    ...['scout', 'retiree', 'porter', 'baker', 'student leader', 'union leader'],
    ...['unionist', 'caller', 'listener', 'voter', 'Hongkonger', 'Kashmiri', 'Kurd'],
    ...['Islamist', 'loyalist', 'leftist', 'rioter', 'looter', 'trade unionist', 'squatter'],
    ...['Amazigh', 'Uyghur', 'Tibetan', 'Shia', 'Druze', 'Ahwazi', 'Baluch', 'Baloch'],

    ...['woman/women', 'man/men', 'youth', 'young people', 'teacher', 'nurse', 'doctor'],
    ...['pensioner', 'family/families', 'villager', 'parent', 'mother', 'people'],
    ...['striking teacher', 'striking worker', 'striker', 'refugee', 'monk', 'priest'],
    ...['taxi driver', 'bus driver', 'picketer', 'organiser', 'organizer', 'participant'],
    ...['rally organiser', 'protest organiser', 'writer', 'artist', 'academic', 'trade union'],
    ...['union', 'mob', 'gathering', 'student', 'worker', 'farmer', 'miner', 'docker', 'driver'],
    ...['trucker', 'resident', 'citizen', 'local', 'inhabitant', 'neighbour', 'grandmother'],
    ...['schoolchild/schoolchildren', 'pupil', 'professor', 'lecturer', 'peasant', 'shepherd'],
    ...['trader', 'shopkeeper', 'fisherman/fishermen', 'activist', 'widow', 'veteran', 'father'],
    ...['girl', 'boy', 'teenager', 'civil servant', 'engineer', 'employee', 'actor', 'poet'],
    ...['musician', 'crowd', 'tribe', 'tribesman/tribesmen', 'minority', 'community', 'Muslim'],
    ...['migrant', 'journalist', 'youngster', 'schoolgirl', 'schoolboy', 'kid', 'lad'],
    ...['worshipper', 'parishioner', 'believer', 'schoolteacher', 'railwayman/railwaymen'],
    ...['peasant farmer', 'housewife/housewives', 'protesting woman'],
  ],
  fixed: [
    ...['them', 'him', 'us', 'everyone who marched', 'those who marched', 'all of them'],
    ...['those arrested', 'those detained'],
  ],
}
