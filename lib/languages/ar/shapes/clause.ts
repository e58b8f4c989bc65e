import { shapesOf } from '../../shapes.ts'

/** All stand in one clause or sentence, in whatever order. */
export const clause = shapesOf('clause', {
  'same-clause': ['{target} … {cue}', '{cue} … {target}'],
  'cue-then-object': ['{cue} …… {object}'],
  'in-one-clause': ['{target} … {cue}', '{cue} … {target}'],
  'label-and-target-in-clause': ['{target} … {label}', '{label} … {target}'],
  'actor-and-target-in-clause': ['{target} … {actor}', '{actor} … {target}'],
  'cue-and-actor-in-clause': ['{actor} … {cue}', '{cue} … {actor}'],
  'cue-and-object-in-clause': ['{object} … {cue}', '{cue} … {object}'],
  'cue-and-place-in-clause': ['{place} … {cue}', '{cue} … {place}'],
  'target-cue-in-sentence': ['{target} …… {cue}', '{cue} …… {target}'],
  'actor-cue-in-sentence': ['{actor} …… {cue}', '{cue} …… {actor}'],
  'object-cue-in-sentence': ['{object} …… {cue}', '{cue} …… {object}'],
  'power-cue-target-in-clause': [
    '{actor} … {cue} … {target}',
    '{actor} … {target} … {cue}',
    '{cue} … {actor} … {target}',
    '{cue} … {target} … <preposition> <preposition>? {actor}',
    '{target} … {actor} … {cue}',
    '{target} … {cue} … {actor}',
  ],
  'actor-cue-target-in-clause': [
    '{actor} … {cue} … {target}',
    '{actor} … {target} … {cue}',
    '{cue} … {actor} … {target}',
    '{cue} … {target} … {actor}',
    '{target} … {actor} … {cue}',
    '{target} … {cue} … {actor}',
  ],
  'actor-cue-object-in-clause': [
    '{actor} … {cue} … {object}',
    '{actor} … {object} … {cue}',
    '{cue} … {actor} … {object}',
    '{cue} … {object} … {actor}',
    '{object} … {actor} … {cue}',
    '{object} … {cue} … {actor}',
  ],
  'actor-cue-object-in-sentence': [
    '{actor} …… {cue} …… {object}',
    '{actor} …… {object} …… {cue}',
    '{cue} …… {actor} …… {object}',
    '{cue} …… {object} …… {actor}',
    '{object} …… {actor} …… {cue}',
    '{object} …… {cue} …… {actor}',
  ],
})
