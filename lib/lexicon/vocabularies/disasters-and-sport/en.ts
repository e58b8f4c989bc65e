import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['flood', 'earthquake', 'hurricane', 'cyclone', 'typhoon', 'tsunami', 'wildfire'],
    ...['landslide', 'tornado', 'football', 'football fan', 'fan', 'supporter club', 'match'],
    ...['stadium', 'derby', 'kick-off', 'goal', 'league', 'tournament', 'hockey', 'cup final'],
    ...['supporters', 'prison', 'inmate', 'eruption of', 'volcano', 'lava', 'gas leak', 'gas pipe'],
    ...['gas explosion', 'pipeline', 'mine collapse', 'fireworks', 'fuel tanker', 'refinery'],
    ...['warehouse fire', 'aftershock', 'evacuee', 'jewellery', 'jeweller', 'museum', 'antiquity'],
    ...['tomb', 'shipwreck', 'ancient', 'archaeologist', 'graffiti artist', 'video game', 'film'],
    ...['novel', 'Viking', 'wedding', 'weather', 'forecaster', 'rain', 'wind', 'snow'],
    ...['championship', 'midfielder', 'goalkeeper', 'referee', 'coach', 'thief/thieves', 'burglar'],
    ...['pickpocket', 'shoplifter'],
  ],
  adjectives: ['flooded', 'quake-hit', 'storm-hit', 'jailed inmates'],
  fixed: ["New Year's Eve"],
}
