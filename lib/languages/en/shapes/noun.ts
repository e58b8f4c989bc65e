import { shapesOf } from '../../shapes.ts'

/** A deed told as a noun, and what it is done to. */
export const noun = shapesOf('noun', {
  'noun-of': ['{cue} of ~ {target}', '{target} ~ {cue}'],
  exported: [
    '{cue} ~ {target}',
    '{cue} of ~ {target}',
    '{target} … <be|be-not|auxiliary> <not>? <be>? ~ {cue}',
    '{target} … <be> ~ {cue+past}',
  ],
  'object-after-of': [
    '{cue} ~ of ~ {target}',
    '{cue} against ~ {target}',
    '{cue} ~ of ~ <conjunction> ~ {target}',
    '{cue} of ~ <remains-of> ~ {target}',
  ],
  'noun-of-object': [
    '{cue} of ~ {target}',
    '{cue} against ~ {target}',
    '{cue} of ~ <conjunction> ~ {target}',
    '{cue} of ~ <remains-of> ~ {target}',
  ],
  'rid-of': ['{cue} ~ of ~& {target}'],
  'act-of-agent': [
    '{cue} of ~ {target} by ~ {actor}',
    '{cue} of ~ {actor} … {target}',
    '{cue} by ~ {actor} … {target}',
    '{cue} from ~ {actor} … {target}',
    '{cue} ~ for ~ {target} from ~ {actor}',
  ],
  'label-of-a-place': ['{label} of ~ {place}', '{label} from ~ {place}'],
})
