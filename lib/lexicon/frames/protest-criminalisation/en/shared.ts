/** Where wreckage is told of and no crowd made it. */
export const otherWreckage = [
  'disasters-and-sport',
  'bombs-and-war',
  'sport-words',
  'state-accused',
] as const
