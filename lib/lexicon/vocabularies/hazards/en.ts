import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['the storm', 'a storm', 'storms', 'markets', 'at the airport after', 'a fire', 'the fire'],
    ...['this fire', 'fires', 'forest fire', 'house fire', 'factory fire', 'fire crews'],
    ...['fire chief', 'fire service', 'fire officials', 'caught fire', 'on fire', 'tunnel fire'],
    ...['large fire', 'major fire', 'brush fire', 'grass fire', 'scrub fire', 'kitchen fire'],
    ...['warehouse fire', 'electrical fire', 'engine fire', 'chimney fire'],
  ],
  nouns: [
    ...['stock market', 'bond market', 'housing market', 'financial market', 'currency market'],
    ...['oil market', 'central bank', 'thunderstorm', 'snowstorm', 'tropical storm', 'equaliser'],
    ...['goalkeeper', 'gas leak', 'oil leak', 'midfield', 'scoreline', 'trader', 'airport runway'],
    ...['earthquake', 'drought', 'landslide', 'dam', 'power cut', 'outage', 'derailment'],
    ...['heatwave', 'cyclone', 'hurricane', 'oil well', 'reactor', 'supply chain', 'waiting list'],
    ...['turbine', 'cancer', 'surgeon', 'referee', 'midfielder', 'wicket', 'ferry', 'blaze'],
    ...['wildfire', 'bushfire', 'flood', 'outbreak', 'epidemic', 'pandemic', 'measles', 'virus'],
    ...['disease', 'infection', 'cholera', 'traffic', 'backlog', 'match', 'half-time'],
    ...['defence once', 'team', 'spill', 'blood pressure', 'diabetes', 'weight', 'temper', 'coach'],
    ...['passenger', 'flight', 'patient', 'ceasefire line', 'league', 'firefighter', 'software'],
    'pest',
  ],
}
