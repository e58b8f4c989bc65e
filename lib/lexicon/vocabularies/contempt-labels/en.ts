import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['dog', 'stray dog', 'pig', 'animal', 'beast', 'savage', 'insect', 'locust', 'monkey'],
    ...['ape', 'ass', 'donkey', 'snake', 'cancer', 'germ', 'disease', 'plague', 'killer'],
    ...['murderer', 'assassin', 'militant', 'Islamist', 'guerrilla', 'gunman/gunmen', 'Taliban'],
    ...['Boko Haram', 'ISIS', 'lunatic', 'madman/madmen', 'drunkard', 'drunk', 'pervert'],
    ...['Satanist', 'communist', 'hothead', 'zealot', 'horde', 'mob', 'weed', 'barbarian'],
    ...['illness', 'pestilence', 'drug user', 'mercenary/mercenaries', 'thief/thieves', 'coward'],
    'blasphemer',
  ],
  fixed: ['filth', 'dirt', 'trash', 'garbage', 'rubbish', 'refuse', 'riff-raff'],
}
