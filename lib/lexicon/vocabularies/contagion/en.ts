import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['domino-like', 'bandwagon effect', 'butterfly effect', 'spill-over effect'],
    ...['spillover effect', 'wave effect', 'domino-style', 'contagion', 'domino effect', 'domino'],
    ...['dominoes', 'spillover', 'spill-over', 'knock-on effect', 'ripple effect'],
    ...['chain reaction', 'snowball effect', 'copycat', 'overspill', 'demonstration effect'],
  ],
  adjectives: ['contagious', 'infectious'],
  verbs: [
    ...['leap the border', 'leap the frontier', 'leap borders', 'jump across', 'jump over'],
    ...['hop borders', 'spill across', 'spill into', 'reverberate across the border'],
    ...['ripple across', 'ripple through', 'cascade across', 'cascade through'],
    ...['catch fire across', 'ricochet across', 'seep over', 'infect', 'contaminate', 'spill over'],
    ...['spill/spilt across', 'spill/spilt into', 'spill beyond', 'spill onto', 'spill past'],
    ...['bleed/bled into', 'seep into', 'seep across', 'leak into', 'leak across', 'leak over'],
    ...['jump the border', 'metastasise', 'metastasize', 'snowball', 'leap across', 'leap over'],
    ...['wash over', 'cross the border', 'cross borders', 'cross frontiers', 'jump borders'],
    ...['spread across borders', 'spread across the border', 'spread beyond its borders'],
    ...['spread beyond', 'spread over the border', 'spread like wildfire', 'spread like a virus'],
    ...['spread like a disease', 'spread like an epidemic', 'spread like a contagion'],
    ...['spread like a plague', 'spread like a cancer', 'spread like a rash'],
  ],
  fixed: [
    ...['falling dominoes', 'like dominoes', 'like a virus', 'like a disease', 'like an epidemic'],
    ...['like a contagion', 'like wildfire', 'like a plague', 'like falling dominoes'],
    ...['next domino', 'the first domino', 'spills over', 'spilling over', 'spilled over'],
  ],
}
