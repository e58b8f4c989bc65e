import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['old fairy tale', 'old wives tale', 'legend that', 'legend of the', 'myth of the'],
    ...['fable of the', 'fairy tale of', 'horror tale'],
    ...['cock-and-bull story/cock-and-bull stories', 'tall tale', 'tall story/tall stories'],
    ...['old song', 'same old song', 'same old story'],
    ...['phantom enemy', 'bogeyman/bogeymen', 'spectre of a plot', 'Jewish plot'],
    ...['foreign plot', 'Western plot', 'CIA plot', 'Soros plot', 'plot by foreigners'],
    ...['line that', 'tale', 'myth', 'fiction that', 'fairy tale', 'fairytale', 'falsehood'],
    ...['untruth', 'half-truth', 'fabrication', 'hoax', 'smear', 'canard', 'official line'],
    ...['party line', 'false claim', 'wild claim', 'absurd theory'],
    ...['conspiracy theory/conspiracy theories', 'conspiracy tale', 'black legend'],
    ...['doctored account', 'false account', 'false version', 'false report', 'false image'],
    ...['fake report', 'fake claim', 'fake picture', 'fake image', 'fake news'],
    ...['fake story/fake stories', 'pack of lies', 'tissue of lies', 'string of lies'],
    ...['stream of lies', 'barrage of lies', 'flood of lies', 'imaginary plot'],
    ...['imaginary enemy/imaginary enemies', 'invented plot', 'plot theory', 'story that'],
    ...['theory that', 'notion that', 'idea that the protesters', 'idea that foreign'],
    ...['idea that the West', 'talking point', 'slander', 'innuendo', 'scare story/scare stories'],
    ...['horror story/horror stories', 'atrocity story/atrocity stories', 'slogan that', 'mantra'],
    'message that',
  ],
}
