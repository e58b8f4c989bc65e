/** What a likeness is about when it tells of no unrest. */
export const offTopic = [
  ...['commerce', 'finance', 'sport-words', 'screen-words', 'science-words', 'trade', 'disease'],
] as const

export const troubles = [
  ...['unrest', 'protests', 'protesters', 'toppling', 'force-words', 'gunfire', 'rulers'],
  ...['clients', 'opposition-people'],
] as const

export const troublesOrPower = [
  ...troubles,
  ...['geopolitics', 'powers', 'kin-leaders', 'fearing', 'force-and-rule'],
] as const
