import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['Maoist', 'Maoist rebel', 'Naxalite'],
    ...['secessionist', 'rebel', 'mutineer', 'deviant', 'atheist', 'prostitute'],
    ...['psychopath', 'ringleader', 'instigator', 'wrecker', 'spoiler', 'gang member'],
    ...['cult', 'death squad', 'Banderite', 'yob', 'sell-out', 'backstabber'],
    ...['wolf/wolves', 'virus', 'lawless mob', 'separatist', 'vulture', 'swine', 'cur'],
    ...['mongrel', 'leper', 'ulcer', 'tumour', 'tumor', 'infection', 'boil', 'pest'],
    ...['nuisance', 'idler', 'layabout', 'good-for-nothing', 'wastrel', 'crook', 'conman'],
    ...['bum', 'tramp', 'street urchin', 'peasant rabble', 'ungrateful brat', 'brat'],
    ...['hireling', 'clown', 'sheep'],

    ...['dog', 'stray dog', 'pig', 'animal', 'beast', 'savage', 'insect', 'locust', 'monkey'],
    ...['ape', 'ass', 'donkey', 'snake', 'cancer', 'germ', 'disease', 'plague', 'killer'],
    ...['murderer', 'assassin', 'militant', 'Islamist', 'guerrilla', 'gunman/gunmen', 'Taliban'],
    ...['Boko Haram', 'ISIS', 'lunatic', 'madman/madmen', 'drunkard', 'drunk', 'pervert'],
    ...['Satanist', 'communist', 'hothead', 'zealot', 'horde', 'mob', 'weed', 'barbarian'],
    ...['illness', 'pestilence', 'drug user', 'mercenary/mercenaries', 'thief/thieves', 'coward'],
    'blasphemer',
  ],
  fixed: [
    ...['dregs', 'scum of the earth', 'riffraff', 'human waste', 'human garbage'],
    ...['social waste', 'animals'],
    'filth',
    'dirt',
    'trash',
    'garbage',
    'rubbish',
    'refuse',
    'riff-raff',
  ],
}
