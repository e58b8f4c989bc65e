import { shapesOf } from '../../shapes.ts'

/** An event, and the place that it is told by. */
export const place = shapesOf('place', {
  'turned-into-place': [
    '{cue} ~ {target} into ~ {place}',
    '{target} … <be> ~ {cue+past} into ~ {place}',
  ],
  'following-its-road': [
    '<following> ~ {place} {cue}',
    'down {place+possessive} {cue}',
    'in {place+possessive} {cue}',
    'along ~ {place} {cue}',
    'according to ~ {place} {cue}',
    'on ~ {place} {cue}',
  ],
  'deed-of-place': ['{cue} ~ {place}'],
  'echo-of': ['{cue} {place}', '{cue} <preposition> {place}', '{cue} ~ of {place}'],
  'cue-in-phrase-of-place': ['{cue} ~ {place}', '{cue} ~ <preposition> ~ {place}'],
  'place-then-cue': ['{place} {cue}'],
  'as-the-event-did': ['{cue} {place} ~ <did>'],
  'cue-at-place': ['{cue} <preposition> ~ {place}'],
  'masters-in': ['{label} in ~ {actor}', '{label} at ~ {actor}', '{label} , ~ {actor}'],
  'scenario-of': ['{place} ~ {cue}', '{cue} of ~ {place}'],
  'as-done-there': [
    '{cue} <at-place> {place}',
    '{cue} ~ <auxiliary|did> <not>? <did>? <at-place> ~ {place}',
    '{cue} ~ <auxiliary>? <be>? <did> <at-place> ~ {place}',
  ],
  'made-somewhere': [
    '{target} … <be> ~ {cue} <preposition> ~ {actor}',
    '{target} … <be> ~ {cue} ~ {actor}',
    '{target} , … {cue+past} <preposition> ~ {actor}',
    '{target} {cue+past} <preposition> ~ {actor}',
    '{target} {cue+past} {actor}',
  ],
  'what-was-done-there': ['{cue} … what ~ <be|auxiliary>? <did> ~ <at-place> ~ {place}'],
  'again-after-place': ['{place} ~ {cue}'],
  'cue-then-place': ['{cue} {place}'],
  'cue-with-place': ['{cue} … {place}'],
  'sent-from': ['{cue} from ~ {actor}', '{actor} ~ {cue}'],
  'room-somewhere': [
    '{target} … {label} in ~ {actor}',
    '{label} of ~ {target} in ~ {actor}',
    '{label} for ~ {target} … in ~ {actor}',
  ],
  'place-before-cue': ['{place} … {cue}'],
  'its-methods': [
    '{cue} ~ {object} of ~ {place}',
    '{cue} ~ {place+possessive} ~ {object}',
    '{cue} ~ {object} from ~ {place}',
  ],
  'compared-with-place': [
    '{cue} between … {place}',
    '{cue} to ~ {place}',
    '{cue} ~ with ~ {place}',
    '{cue} {place}',
  ],
  'year-then-cue': ['{place} <auxiliary|be>* {cue}'],
  'written-somewhere': [
    '{label} <made> <preposition> ~ {actor}',
    '{label} , <made> <preposition> ~ {actor}',
    '{label} <relative|that> ~ <made> <preposition> ~ {actor}',
    '{label} from ~ {actor}',
    '{actor} {label}',
  ],
})
