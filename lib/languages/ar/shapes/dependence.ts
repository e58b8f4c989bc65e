import { shapesOf } from '../../shapes.ts'

/** A ruler holds on by somebody else. */
export const dependence = shapesOf('dependence', {
  'if-power-went': [
    'لو {cue} ~ {actor} …… {object}',
    '{object} … بمجرد ~ {cue} ~ {actor}',
    '{object} … فور ~ {cue} ~ {actor}',
    '{object} … حين ~ {cue} ~ {actor}',
    '{object} … بعد ~ {cue} ~ {actor}',
    'بمجرد ~ {cue} ~ {actor} …… {object}',
    '{object} … لو {cue} ~ {actor}',
    '{object} … إذا {cue} ~ {actor}',
    'إذا {cue} ~ {actor} …… {object}',
    'إن {cue} ~ {actor} …… {object}',
    'لو ~ {actor} ~ {cue} …… {object}',
  ],
  'ruler-gone': ['{cue} {actor} …… {object}', '{object} … {cue} {actor}'],
  /** «تبقي موسكو الحاكم واقفا»: the verb, whom it keeps, and in what state. */
  'kept-in-a-state': [
    '{actor} … <keeping> … {target} … {cue}',
    '<keeping> ~ {actor} … {target} … {cue}',
    '<keeping> ~ {target} … {cue} ~ {actor}',
    '{target} … <keeping+pronoun> ~ {actor} … {cue}',
    '{actor} … كي <remaining> ~ {target} … {cue}',
    '{actor} … حتى <remaining> ~ {target} … {cue}',
    '{actor} … ليبقى ~ {target} … {cue}',
    '<remaining> ~ {target} {cue} … {actor}',
    '<returning-him> ~ {actor} ~ {target} … {cue}',
    '{actor} … <returning-him> ~ {target} … {cue}',
  ],
  'kept-by': [
    '{target} ~ {cue+pronoun} ~ {actor}',
    '{target} ، <relative> {cue+pronoun} ~ {actor}',
  ],
  'held-elsewhere': ['{object} … {cue} ~ {actor}'],
  'steered-by': [
    'لا … {target} … {cue} ~ {actor}',
    '{target} لا … {cue} ~ {actor}',
    '{target} ~ {cue} ~ {actor}',
    '{target} ~ <preposition> ~ {cue} ~ {actor}',
    '{target} ~ <relative> ~ {cue} ~ {actor}',
    '{target} ~ <be> ~ {cue} ~ {actor}',
    '{target} … <be> {cue} ~ {actor}',
    '{cue} {actor} ~ {target}',
  ],
  'owes-to': [
    '{cue} … {object} … {actor}',
    '{object} … {cue} … {actor}',
    '{cue} … {actor+li} … {object}',
    '{cue} … {actor} … {object+ba}',
  ],
  'survival-on': [
    '{object} … {cue} … {actor}',
    '{cue} … {object} … على ~ {actor}',
    '{cue} ~ {object} … {actor}',
  ],
  'lives-on-theirs': ['{target} ~ {cue} {object+pronoun}', '{cue} {target} على {object+pronoun}'],
  'without-patron': [
    '{cue} ~ {actor} …… {object}',
    '{object} …… {cue} ~ {actor}',
    '{object} …… {cue} ~& من ~ {actor}',
    '{cue} ~& من ~ {actor} …… {object}',
  ],
  'object-cue-actor': [
    '{object} … {cue} … {actor}',
    '{cue} ~ {object} … {actor}',
    '{cue} … {actor} … {object}',
  ],
  'decided-in': ['{cue} ~ {object} ~ في ~ {actor}', '{object} … {cue} في ~ {actor}'],
  'holding-on-by': [
    '{object} … {cue+ba} ~ {actor}',
    '{object} … <by-way-of> {cue} {actor}',
    '{cue} {actor} … {object}',
    '{object} … بفضل {cue} {actor}',
    '{object} … على {cue} {actor}',
  ],
  'its-masters-in': ['{cue+pronoun} في ~ {actor}', '{cue+pronoun} ~ {actor}'],
})
