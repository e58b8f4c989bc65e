import { shapesOf } from '../../shapes.ts'

/** A deed, and what it is done for. */
export const purpose = shapesOf('purpose', {
  'purpose-of-force': [
    '{target} … {cue+li}',
    '{target} … <purpose> {cue}',
    '{target} {cue}',
    '{cue+li} … {target}',
    '<pretext> ~ {cue} … {target}',
    'باسم {cue} … {target}',
    '<justifying> … {target} … ~ {cue}',
    '{target} … <pretext> ~ {cue}',
  ],
  /** Both what is done and for whom are told: «لمساعدة المملكة». */
  'force-for-somebody': [
    '{target} … {cue+li} ~ {object}',
    '{target} … <purpose> ~ {cue} ~ {object}',
    '{target} … في {cue} ~ {object}',
    '{target} … على {cue} ~ {object}',
    '{cue+li} ~ {object} … {target}',
    '<justifying> … {target} … {cue} ~ {object}',
  ],
  'rescue-with-force': ['{cue} ~ {object} … {target}', '{target} … {cue} ~ {object}'],
  'help-asked-of': [
    '<asking-for> ~ {actor} … {cue}',
    '<asking-for> ~ من ~ {actor} … {cue}',
    '<asking-for> … {cue} من ~ {actor}',
    '<asking-for> … من ~ {actor} ~ {cue}',
  ],
  'purpose-further-on': [
    '{target} … في {cue}',
    '{target} … <purpose> ~ {cue}',
    '{target} … <relative> ~ {cue}',
    '<pretext> ~ {cue} …… {target}',
    '{target} …… {cue+li}',
    '<purpose> {cue} … {target}',
    '{target} … <that-they> ~ {cue}',
    '{target} … حتى ~ {cue}',
    '{target} …… بمهام ~ {cue}',
    '{target} … إلى أن ~ {cue}',
    '{target} …… ريثما ~ {cue}',
    '{target} … إلى حين ~ {cue}',
  ],
})
