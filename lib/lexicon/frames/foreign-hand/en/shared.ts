/** Whoever may be said to act from abroad, by name or by adjective. */
export const abroad = ['power-adjectives', 'powers', 'foreign-powers', 'abroad-words'] as const

/** Those who protest, by every name that the wording gives them. */
export const crowd = [
  ...['demonstrators', 'protest-events', 'opposition-people', 'rioters', 'riot-makers'],
] as const

/** Where a power from abroad is told of and blamed for nothing. */
export const notBlamed = ['foreign-decoys', 'at-home', 'foreign-reaction'] as const
