import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['tale', 'myth', 'fable', 'fairy tale', 'falsehood', 'fabrication', 'half-truth'],
    ...['narrative', 'storyline', 'story-line', 'false story', 'talking point', 'lie', 'rumour'],
    ...['rumor', 'conspiracy theory', 'version of events', 'public opinion', 'flow of information'],
    ...['falsehood', 'untruth', 'fabrication', 'smear', 'fairy tale', 'party line', 'mantra'],
    'counter-narrative',
  ],
}
