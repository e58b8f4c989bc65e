import { shapesOf } from '../../shapes.ts'

/** Somebody is charged with it, or blamed for it. */
export const charging = shapesOf('charging', {
  'accused-of-acts': [
    '<charging> … {target} … {cue+ba} … {object}',
    '{target} … <charge> {cue} ~ {object}',
  ],
  'charged-with': [
    '{target} ~ <charged> {label+ba}',
    '{target} ~ <relative> <charged> {label+ba}',
    '<charging> … {target} … {label+ba}',
    '<charging> … {target} … <charge> {label}',
    '{target} … <charge> {label}',
    '<charge> ~ <relative> … {target} … {label}',
    '<naming|naming-noun> … {target} ~ على <list-of> {label}',
    '{target} على <list-of> {label}',
    '<enlisting> ~ على <list-of> {label} ~ {target}',
    '<enlisting> ~ في <list-of> {label} ~ {target}',
    '<enlisting> ~ إلى <list-of> {label} ~ {target}',
    '<naming|naming-noun> … {target} … {label+ba}',
  ],
  'accused-power': [
    '<naming|charging> … {object} … {cue+ba} ~ {target}',
    '<charging> ~ {object} ~ <blame> ~ {cue} ~ {target}',
    '<blaming> ~ {object} ~ <blame> ~ {cue} ~ {target}',
    '<blaming> ~ {object} ~ <blame> <preposition> {cue} ~ {target}',
    '<blaming> … <blame> على ~ {object} في {cue} ~ {target}',
    '<blaming> … <blame> على ~ {object} … {cue+ba} ~ {target}',
    '{object} … <by-way-of> {cue} ~ {target}',
    '<charging> … {object} … {cue+ba} … <by-way-of> ~ {target}',
  ],
  'charge-of': [
    '<naming|naming-noun|charge> ~ {label}',
    '<charging> … {label+ba}',
    '<charging> … <charge> ~ {label}',
    '<charge> ~ <such-as> ~ {label}',
    '<charge> ~ {label+ba}',
  ],
  'accused-of-serving': [
    '<naming|charging> … {target} … {cue+ba} ~ {actor}',
    '<naming|charging> … {target} … <that-they> {cue} ~ {actor}',
    '<naming+pronoun> … {cue+ba} ~ {actor} … {target}',
    '<that> ~ {target} ~ {cue} ~ {actor}',
  ],
  'they-are-charged': ['<naming+pronoun> … {label+ba}', '<charging+pronoun> … {label+ba}'],
  'blamed-for': [
    '<blaming> … <blame> على ~ {actor} … في ~ {target}',
    '<blaming> … <blame> على ~ {actor} … عن ~ {target}',
    '<blaming> … <blame> ~ {target} على ~ {actor}',
    '<blaming> … <blame> في ~ {target} على ~ {actor}',
    '<blaming> … {actor} … <blame> ~ {target}',
    '{actor} ~ <bearing> ~ <blame> ~ {target}',
    '<bearing> ~ {actor} ~ <blame> ~ {target}',
  ],
  'label-blamed': [
    '<blaming> … {label} … <blame> ~ {target}',
    '<blaming> … <blame> ~ {target} … على ~ {label}',
    '<blaming> … <blame> على ~ {label} … في ~ {target}',
    '<blaming> … <blame> على ~ {label} … عن ~ {target}',
    '<blaming> … {label} … <by-way-of> ~ {target}',
  ],
})
