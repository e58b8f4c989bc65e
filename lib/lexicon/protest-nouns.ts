/** What a protest is called in English wherever it is spoken of. */
export const protestNouns = [
  ...['protest', 'demonstration', 'rally', 'sit-in', 'picket', 'blockade', 'riot'],
  ...['revolt', 'uprising', 'insurrection', 'mutiny'],
] as const
