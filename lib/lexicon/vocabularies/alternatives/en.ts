import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['resistance', 'revolt', 'rebellion', 'rival blueprint', 'rival recipe', 'rival offer'],
    ...['rival vision', 'rival path', 'Chinese answer', 'Russian answer', 'authoritarian answer'],
    ...['counter-order', 'counter-project', 'counterbalance', 'counter-balance', 'rival'],
    ...['opposite pole', 'opposite number', 'third path', 'antipode', 'riposte', 'retort'],
    ...['counter-world', 'counter-system', 'parallel world', 'parallel order', 'rival order'],
    ...['rival system', 'mirror image', 'counter-design', 'counter-draft', 'counter-concept'],
    ...['anti-model', 'antidote', 'superior', 'own path', 'own road', 'different road'],
    ...['other road', 'another road', 'another way', 'different way', 'non-Western path'],
    ...['non-Western model', 'non-Western road'],
    ...[
      'counter-offer',
      'counterproposal',
      'third way',
      'different path',
      'other way',
      'rejoinder',
    ],
    ...['alternative', 'counter-model', 'counterweight', 'rival model', 'alternative model'],
    ...['answer', 'substitute', 'challenger', 'counterpoint', 'antithesis', 'alternative path'],
    ...['challenge', 'alternate model', 'competing model', 'counter-proposal', 'counter-pole'],
    ...['different path', 'another path', 'own answer', 'refutation', 'rebuttal', 'foil'],
    ...['other model', 'different model', 'better model', 'superior model', 'real alternative'],
    ...['viable alternative', 'credible alternative', 'attractive alternative'],
    ...['authoritarian alternative', 'systemic alternative', 'ideological alternative'],
    ...['systemic challenge', 'ideological challenge', 'frontal challenge'],
  ],
  adjectives: [...['preferable']],
}
