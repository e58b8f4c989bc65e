import { shapesOf } from '../../shapes.ts'

/** One stands right before or behind the other and describes it. */
export const modifier = shapesOf('modifier', {
  'cue-before-noun': ['{cue} {target}'],
  'kin-adjective': ['{target} ~ {cue+definite}'],
  attribute: ['{target!definite} {label!li}', '{target+definite} ~ {label+definite!li}'],
  'modified-by': ['{target} {label}', '{target} <more> {label}', '{target} ~ {label}'],
  'cue-with-adjective': ['{cue} {place}'],
  'label-after': ['{target} {label}', '<making-up> {label} … من ~ {target}'],
  'superlative-of': ['<more> ~ {target} {label}', '{target} <more> {label}'],
  'cue-right-before-label': ['{cue} {label}'],
  'cue-with-label': ['{cue} ~ {label}'],
})
