import { shapesOf } from '../../shapes.ts'

/** A deed, and what it is done for. */
export const purpose = shapesOf('purpose', {
  'coming-as': [
    '{target} ~ <coming> ~ as ~ {cue+plural}',
    '{target} ~ <coming> ~ <preposition> ~ as ~ {cue+plural}',
    '{target} … <coming> … as ~ {cue+plural}',
  ],
  'they-come-to': [
    '{actor} <auxiliary>? <be>? ~ {target} ~ to ~ {cue}',
    '{actor} {target} as ~ {cue}',
  ],
  'purpose-of-force': [
    '{target} … <pretext> ~ {cue}',
    '{target} … <auxiliary> ~ {cue}',
    '{target} … to ~ {cue}',
    '{target} … <purpose> {cue}',
    '{target} ~ {cue}',
    '{target} … <be> ~ {cue+ing}',
    '{cue} ~ {target}',
    '<pretext> ~ {cue} … {target}',
    'to {cue} … {target}',
    '<naming> ~ {target} as? ~ {cue}',
    '{target} … <be> ~ <naming> as? ~ {cue}',
    '{target} … <be> <not>? <softener>* ~ {cue}',
    '{target} … as ~ {cue}',
  ],
  'in-its-name': ['{cue} ~ {target}'],
  'sent-for-help': [
    '<sending> … {target} … to {cue}',
    '{target} … <sent-there> … to {cue}',
    '{target} … <sent-there> … to give ~ {cue}',
    '{target} … <sent-there> … to lend ~ {cue}',
    '{target} <auxiliary> {cue} ~ to',
    '{target} <auxiliary> {cue} ~ defeat',
    '{target} ~ to {cue}',
  ],
  'help-asked-of': [
    '<asking-for> ~ {cue} from ~ {actor}',
    '<asking-for> ~ {cue} of ~ {actor}',
    '<asking-for> ~ {actor} … for ~ {cue}',
    '<asking-for> to ~ {actor} … for ~ {cue}',
    '<asking-for> for ~ {actor} ~ {cue}',
    '<asking-for> for ~ {cue} from ~ {actor}',
    'turned to ~ {actor} … for ~ {cue}',
    '{actor+possessive} ~ {cue} … requested',
  ],
  'at-request': [
    'at ~ {cue} of ~ {actor}',
    'at ~ {actor+possessive} ~ {cue}',
    'on ~ {cue} of ~ {actor}',
    'by ~ {cue} of ~ {actor}',
    'on ~ {actor+possessive} ~ {cue}',
    '{cue} from ~ {actor}',
    'by ~ {actor+possessive} ~ {cue}',
    '{actor+possessive} ~ {cue}',
  ],
})
