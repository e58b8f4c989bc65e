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
    '{target} … إلى حين ~ {cue}',
  ],
})
