import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['cyber', 'cybersecurity', 'cyber-security', 'cyberattack', 'cyber-attack', 'hacker'],
    ...['website', 'software', 'malware', 'computer'],
  ],
}
