import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['troop', 'soldier', 'force', 'security force', 'paratrooper', 'contingent', 'unit', 'tank'],
    ...[
      'police',
      'police officer',
      'battalion',
      'convoy',
      'peacekeeper',
      'armoured vehicle',
      'army/armies',
    ],
    ...['observer', 'envoy', 'mediator', 'delegation', 'diplomat', 'reporter', 'correspondent'],
    ...['reinforcement', 'gendarme', 'marine', 'warship', 'aid', 'humanitarian aid', 'doctor'],
  ],
}
