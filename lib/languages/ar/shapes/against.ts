import { shapesOf } from '../../shapes.ts'

/** One stands, is used or is set against the other. */
export const against = shapesOf('against', {
  'shield-against': ['{cue} … ضد ~ {target}', '{cue} … من ~ {target}', '{cue} على ~ {target}'],
  'cue-between': [
    '{cue} ~ بين ~ {actor}',
    '{cue} ~ ضد ~ {actor}',
    '{cue} : {actor}',
    '{cue} ، {actor}',
  ],
  'split-into-pair': ['{cue} … إلى ~ {actor}', '{cue} … بين ~ {actor}'],
  'between-sides': [
    '{cue} ~ بين ~ {target+definite} … {actor}',
    '{cue} ~ بين ~ {actor} … {target+definite}',
    '{cue} … ما بين ~ {target+definite} … {actor}',
    '{cue} … ما بين ~ {actor} … {target+definite}',
    '{cue} ~ {target+definite} <versus> ~ {actor}',
    '{cue} ~ {actor} <versus> ~ {target+definite}',
    '{cue} {target+definite} {actor}',
  ],
  'split-into-sides': [
    '{cue} … إلى ~ {target} … {actor}',
    '{cue} … إلى ~ {actor} … {target}',
    '{cue} … بين ~ {target} … {actor}',
    '{cue} … بين ~ {actor} … {target}',
  ],
  'side-against-side': [
    '{target} ~ <versus> ~ {actor}',
    '{actor} ~ <versus> ~ {target}',
    '{target} ~ مواجهة مع ~ {actor}',
    '{target} ~ صراع مع ~ {actor}',
  ],
  'set-against': ['<versus> ~ {target}'],
  'cue-over-side': ['{cue} ~ {target} ~ على ~ {actor}', '{target} … {cue} على ~ {actor}'],
  'model-over-model': ['{cue} نموذج ~ على نموذج', '{cue} النموذج ~ على النموذج'],
  'cue-against': [
    '{cue} … <versus> ~ {target}',
    '<versus> {cue+ba} {target+li}',
    '{cue} {target+li}',
  ],
  'between-two': ['{cue} ~ بين ~ {actor} … {target}', '{cue} ~ بين ~ {target} … {actor}'],
  'cue-for-target': ['{cue} ~ {target+li}', '{cue} ~ <preposition> ~ {target+li}'],
  'waged-by': ['{cue} ~ <relative> <waging+pronoun> ~ {actor}', '{cue} ~ <waging+pronoun> {actor}'],
  'cue-between-target': ['{cue} ~ بين ~ {target}'],
})
