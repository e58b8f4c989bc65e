import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['sphere of influence/spheres of influence', 'zone of influence/zones of influence'],
    ...['area of influence/areas of influence', 'sphere of interest/spheres of interest'],
    ...['sphere of interests/spheres of interests', 'zone of interest/zones of interest'],
    ...['zone of interests', 'sphere of privileged interest', 'zone of privileged interest'],
    ...['zone of privileged interests', 'sphere of privileged interests'],
    ...['sphere of control/spheres of control', 'orbit of influence', 'influence zone'],
    ...['sphere of dominance', 'sphere of domination', 'zone of strategic interest'],
    ...['privileged interest', 'traditional sphere', 'buffer state'],
    ...['buffer country/buffer countries', 'strategic backyard', 'near abroad', 'Monroe Doctrine'],
    ...['pré carré', 'pre carre', 'chasse gardée', 'Finlandisation', 'Finlandization'],
    ...['post-Soviet space', 'sphere of privileged influence', 'zone of control', 'vassal zone'],
    ...['satellite state', 'satellite country/satellite countries', 'living space'],
    ...['sphere of strategic interest', 'sphere of strategic influence', 'geopolitical buffer'],
  ],
}
