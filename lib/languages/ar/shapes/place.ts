import { shapesOf } from '../../shapes.ts'

/** An event, and the place that it is told by. */
export const place = shapesOf('place', {
  'boiling-in': ['{cue} في ~ {target}', '{cue} تحت ~ {target}'],
  'what-was-done-there': [
    '{cue} … ما ~ في ~ {place}',
    '{cue} … لما ~ في ~ {place}',
    '{cue} ما ~ {place}',
  ],
  'likened-to-a-deed': ['{cue} … بما ~ في ~ {place}', '{cue} … بما ~ {place}'],
  'as-it-was-done-there': [
    '{cue} ما? <done-there> ~ {place}',
    '{cue} ما? <done-there> ~ في ~ {place}',
    '{cue} ما? <done-there> ~ <preposition> ~ في ~ {place}',
  ],
  'same-as-there': [
    '{cue} <same> <relative> ~ {place}',
    '{cue} <same> <relative> …… في ~ {place}',
    'نفس {cue} <relative> …… في ~ {place}',
    'نفس {cue} ~ {place}',
  ],
  'looming-there': [
    '{cue} {place} … <looming>',
    '<looming> ~ {cue} {place}',
    '{cue} ~ {place} ~ <looming>',
  ],
  'event-of-a-time': ['{cue} … {place+ba}'],
  'place-next-to-cue': ['{place} {cue}'],
  'on-the-road-of': [
    'على {cue} ~ {place}',
    'إلى {cue} {place}',
    '<following> {cue} ~ {place}',
    '<according-to> {cue+definite} {place}',
    '<walking> في {cue} ~ {place}',
    '<walking> نحو {cue} ~ {place}',
  ],
  'repeating-a-place': ['<repeating> … {cue} ~ {place}'],
  'what-a-place-saw': ['<set-beside> … {cue} ~ {place}', '{cue} … {place} … <here-and-now>'],
  'compared-with': ['{cue} … {place+ba}', '{cue} … بين … {place}', '{cue} … مع ~ {place}'],
  'across-the-border': ['{target} … {cue} … {place}', '{cue} ~ {target} … {place}'],
  'reminding-of': ['{cue} ~ {place+ba}'],
  'place-before-cue': ['{place} … {cue}', '{cue} … {place}'],
  'cue-then-place': ['{cue} ~ {place}'],
  'never-again': ['<not-verb> <letting> ~ {cue}', 'لا مكان {cue+li}', 'لا عودة إلى {cue}'],
  'cue-of-place': ['{cue} ~ {place}', '{cue} ~ من {place}', '{cue} ~ عن {place}'],
  'cue-with-place': ['{cue} … {place}'],
  'cue-on-place': ['{cue} ~ <preposition> ~ {place}'],
  'place-then-cue': ['{place} ~ {cue}'],
  'at-a-place': ['{cue} … في {actor}', '{cue} من {actor}'],
  'no-place-for': ['{cue} ~ {target+li} ~ في ~ {actor}', '{cue} ~ في ~ {actor} {target+li}'],
  'protector-in': ['{label} ~ في ~ {target}', '{label} ~ من ~ {target}'],
})
