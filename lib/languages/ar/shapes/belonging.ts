import { shapesOf } from '../../shapes.ts'

/** One belongs to the other, or comes from it. */
export const belonging = shapesOf('belonging', {
  'owned-by': ['{cue} {actor}', '{cue} ~ {actor}', '{actor} … {cue+pronoun}'],
  'for-somebody': ['{cue} {actor+li}', '{cue} ~ {actor+li}'],
  'kin-of-common-noun': ['{target} {cue}', '{target} ~ {cue}'],
  'part-of-power': ['{target} … {cue} ~ <preposition> ~ {actor}', '{target} … {cue} ~ {actor}'],
  'every-one': ['{label} لكل {target}', '{label} لكل ~ {target}'],
  'puppet-of': [
    '{cue} في يد ~ {actor}',
    '{cue} بيد ~ {actor}',
    '{cue} {actor}',
    '{cue} ~ في ~ {actor}',
    '{cue} بين يدي ~ {actor}',
    '{cue} ~ {actor}',
    '{cue} بأيدي ~ {actor}',
  ],
  'image-of': ['{label} {target}', '{label} ~ {target+li}', '{label} ~ <to> ~ {target}'],
  'teller-of': ['{cue} {actor}', '{cue} ~ {actor+li}'],
  'label-of-a-place': ['{label} {place}'],
  'part-of-it': ['{target} … {cue} {actor}'],
  'image-of-object': ['{label} {object}'],
  'agent-of-power': [
    '{label} {actor}',
    '{label} <worked-by> ~ {actor}',
    '{label} ~ <worked-by> ~ {actor}',
    '{label} <worked-by> من {actor}',
    '{label} ~ <worked-by> من {actor}',
    '{label} في يد ~ {actor}',
    '{label} بيد ~ {actor}',
    '{label} لدى ~ {actor}',
    '{label} عند ~ {actor}',
    '{label} من {actor}',
  ],
  'yard-of-power': ['{cue} {actor} {label}', '{cue} ~ {actor} ~ {label}'],
  'spark-of': [
    '{cue} {target}',
    '{cue} ~ {target+li}',
    '{cue} ~ <relative> … {target}',
    '{cue} ~ <to> ~ {target}',
    '{cue} … <done-by-it> ~ {target}',
  ],
})
