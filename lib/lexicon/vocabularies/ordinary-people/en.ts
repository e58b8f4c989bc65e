import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['ordinary citizen', 'ordinary person/ordinary people', 'ordinary worker'],
    ...['ordinary resident', 'ordinary man/ordinary men', 'ordinary woman/ordinary women'],
    ...['angry ordinary citizen', 'decent people', 'honest citizen', 'peaceful citizen'],
    ...['unarmed civilian', 'unarmed citizen', 'innocent people', 'peaceful people'],
    ...['law-abiding citizen', 'ordinary family/ordinary families', 'ordinary folk'],
    ...['concerned citizen', 'brave people', 'brave citizen', 'brave young people'],
    ...['brave woman/brave women', 'brave man/brave men', 'patriot', 'freedom-loving people'],
  ],
  fixed: [
    ...['ordinary Georgians', 'ordinary Russians', 'ordinary Iranians', 'ordinary Belarusians'],
    ...['ordinary Kazakhs', 'ordinary Egyptians', 'ordinary Kenyans'],
  ],
}
