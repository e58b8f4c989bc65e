import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'his commander',
      'his military commander',
      'told the forces',
      'told his forces',
      'told the army',
      'told his army',
      'told the military',
      'told his military',
      'ordered the army',
      'ordered the military',
      'ordered his army',
      'ordered the forces',
      'told the troops',
      'told his troops',
    ],

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
