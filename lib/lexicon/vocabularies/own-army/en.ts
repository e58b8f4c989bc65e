import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['loyal to', 'loyal troops', 'own troops', 'own forces', 'own army', 'own soldiers'],
    ...['civilian rule', 'civilian government', 'military exercise', 'military exercises'],
    ...[
      'trained in',
      'held drills',
      'in a drill',
      'polling day',
      'election day',
      'polling stations',
    ],
  ],
  nouns: [
    ...['tiger', 'poacher', 'elephant', 'wildlife', 'voter', 'harvest', 'parade', 'manoeuvre'],
    ...['maneuver', 'drill', 'veteran', 'pension', 'barracks'],
  ],
}
