/** What a likeness is about when it tells of no unrest. */
export const offTopic = [
  'commerce',
  'finance',
  'sport-words',
  'screen-words',
  'science-words',
  'trade',
  'disease',
] as const
