import { shapesOf } from '../../shapes.ts'

/** A verb, and what it is done to. */
export const object = shapesOf('object', {
  'verb-object': ['{cue} ~ {target}', '{cue} ~ <preposition>? ~ {target}'],
  'traces-left': ['{cue} ~ {target} … {object}', '{target} ~ {cue} ~ {object}'],
  'sold-as': [
    '{cue} … {object} … بوصفه',
    '{cue} … {object} … بوصفها',
    '{cue} … {object} … باعتباره',
    '{cue} … {object} … باعتبارها',
    '{cue} … {object} … على أنه',
    '{cue} … {object} … على أنها',
  ],
  'cue-to': ['{cue} ~ {target}', '{cue} ~ عن ~ {target}', '{cue} ~ من ~ {target}'],
  'verb-and-object': ['{cue} ~ {target}'],
  'refused-object': ['{cue} ~ {target}', '{cue} ~ <preposition>? ~ {target}'],
  'act-on-object': ['{cue} … {object}'],
  'verb-and-noun': ['{cue} ~ {target}', '{cue} ~ <preposition> ~ {target}'],
  'on-object': ['{cue} ~ على ~ {target}'],
  'verb-then-label': ['{cue} … {label}'],
  'whoever-acts-on': ['<whoever> {cue} ~ {object}'],
  'act-on-whoever': ['{cue} <everyone-who>', '{cue} على <everyone-who>'],
  'those-there': ['{cue} هؤلاء', '{cue} أولئك'],
  'storming-a-place': ['{label} ~ <storming> ~ {object}', '<storming> ~ {label} ~ {object}'],
  'hurling-at-a-place': ['{label} … <hurling> … {object}', '<hurling> ~ {label} … {object}'],
  'force-against': ['<force-on> ~ {label}'],
  'acts-on-them': ['{actor} {cue+pronoun}', '{cue+pronoun} {actor}'],
  'door-shut': ['{cue} … {object} ~ {target}', '{object} ~ {target} ~ {cue}'],
  'with-pronoun': ['{cue+pronoun}'],
  'cue-right-before-object': ['{cue} ~ {object}'],
  'cue-then-target': ['{cue} … {target}'],
  'cue-then-back': ['{cue} … {object}', '{object} … {cue}'],
})
