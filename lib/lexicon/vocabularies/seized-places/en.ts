import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['step', 'track', 'rail', 'way', 'lawn', 'gate'],
    ...['office', 'presidential office', 'residence', 'palace', 'presidential palace', 'hall'],
    ...['government building', 'public building', 'state building', 'administration building'],
    ...['police station', 'railway station', 'television station', 'television tower', 'studio'],
    ...['courthouse', 'refinery', 'oil terminal', 'border crossing', 'secretariat', 'faculty'],
    ...[
      'motorway',
      'overpass',
      'flyover',
      'toll gate',
      'port',
      'railway line',
      'tram depot',
      'square by square',
    ],
    ...['square', 'main square', 'central square', 'street', 'streets', 'bridge', 'road'],
    ...['highway', 'roundabout', 'city centre', 'parliament', 'campus', 'university'],
    ...['barricade', 'embankment', 'avenue', 'boulevard', 'ring road', 'city hall'],
    ...['town hall', 'government quarter', 'ministry/ministries', 'airport', 'capital'],
    ...['downtown', 'roadblock', 'junction', 'crossroads', 'police line', 'police shield'],
    ...['balaclava', 'mask', 'placard', 'banner', 'slogan', 'tent'],
  ],
}
