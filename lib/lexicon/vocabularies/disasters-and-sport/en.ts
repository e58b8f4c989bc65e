import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['thief/thieves', 'burglar'],

    ...['football supporter', 'away supporter', 'storm damage', 'museum theft', 'museum heist'],
    ...['art thief/art thieves', 'rainstorm', 'snowstorm', 'gas pipeline'],

    ...['flood', 'earthquake', 'hurricane', 'cyclone', 'typhoon', 'tsunami', 'wildfire'],
    ...['landslide', 'tornado', 'football', 'football fan', 'fan', 'supporter club', 'match'],
    ...['stadium', 'derby', 'kick-off', 'league', 'tournament', 'hockey', 'cup final'],
    ...['volcanic eruption', 'eruption of Mount', 'volcano', 'lava', 'gas leak'],
    ...['gas explosion', 'mine collapse', 'fuel tanker'],
    ...['warehouse fire', 'aftershock', 'evacuee', 'jewellery', 'jeweller', 'antiquity'],
    ...['tomb', 'shipwreck', 'archaeologist', 'video game'],
    ...['novel', 'Viking'],
    ...['championship', 'midfielder', 'goalkeeper', 'referee'],
    ...['pickpocket', 'shoplifter'],
  ],
  adjectives: ['flooded', 'quake-hit', 'storm-hit'],
  fixed: ["New Year's Eve"],
}
