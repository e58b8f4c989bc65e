import { shapesOf } from '../../shapes.ts'

/** What is done to somebody or something, told from that side. */
export const passive = shapesOf('passive', {
  'passive-subject': ['{target} … <that> ~ {cue}', '{target} {cue}'],
  'refused-subject': ['{target} … {cue}'],
  'subject-passive': [
    '{target} ~ <relative> … {cue}',
    '{target} … <that> … {cue!li!la}',
    '<that> ~ {target} … {cue!li!la}',
  ],
  'done-to-it-by': [
    '{target} … <done> {cue+pronoun} ~ {actor}',
    '{target} … <done> {cue+pronoun} ~ <preposition> ~ {actor}',
    '{target} … <done> {cue} <to-them> ~ <preposition> ~ {actor}',
    '{target} … {cue} <to-them> ~ <preposition> ~ {actor}',
    '{target} ~ <relative> <done> {cue+pronoun} ~ {actor}',
    '<done> {cue} {target} ~ {actor}',
    '<done> {cue} {target} ~ <preposition> ~ {actor}',
    '{cue} {target} ~ <preposition> {actor}',
    '{cue+pronoun} ~ <preposition> {actor} … {target}',
  ],
  'done-to-a-thing-during': [
    '{cue} {object} … <during> ~ {target}',
    '{object} … {cue} … <during> ~ {target}',
    '<during> ~ {target} ، {cue} {object}',
  ],
  'brought-to': [
    '{label} ~ {cue} ~ إلى ~ {target}',
    '{cue} ~ {label} ~ إلى ~ {target}',
    '{cue} {label} ~ بين ~ {target}',
    '{cue} ~ {label} ~ في ~ {target}',
  ],
})
