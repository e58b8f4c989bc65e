import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['metro', 'station', 'airlift', 'talk', 'conference', 'envoy', 'tour', 'Square metro'],
    ...['airport', 'embassy', 'flight', 'resident', 'official', 'airline', 'student', 'restaurant'],
    ...['report', 'briefing', 'summit', 'veteran', 'memorial', 'anniversary', 'hearing', 'team'],
    ...['sanction', 'policy', 'strategy', 'aid', 'correspondent', 'desk'],
  ],
}
