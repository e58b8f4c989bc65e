import { shapesOf } from '../../shapes.ts'

/** One stands, is used or is set against the other. */
export const against = shapesOf('against', {
  'aimed-at-crowd': [
    '{target} … as ~ {label}',
    '{target} … as part of ~ {label}',
    '{target} , ~ {label} ,',
    '{target} … in ~ name of ~ {label}',
    '{target} … under ~ {label}',
  ],
  'contest-with': ['{cue} with ~ {target}', '{cue} against ~ {target}', '{cue} on ~ {target}'],
  'parties-contend': ['{target} … {cue} … {actor}'],
  'shield-against': [
    '{cue} … against ~ {target}',
    '{cue} … from ~ {target}',
    '{cue} to ~ {target}',
  ],
  'cue-into': ['{cue} … into ~ {actor}'],
  'cue-between': ['{cue} … between ~ {actor}', '{cue} against ~ {actor}'],
  'between-sides': [
    '{cue} of ~ {target} on ~ {actor}',
    '{cue} of ~ {actor} on ~ {target}',
    '{cue} of ~ {actor} with ~ {target}',
    '{cue} of ~ {target} with ~ {actor}',
    '{cue} … between ~ {target} <conjunction> ~ {actor}',
    '{cue} … between ~ {actor} <conjunction> ~ {target}',
    '{cue} ~ {target} <versus> ~ {actor}',
    '{cue} ~ {actor} <versus> ~ {target}',
    '{cue} of ~ {target} <versus|conjunction> ~ {actor}',
    '{cue} of ~ {actor} <versus|conjunction> ~ {target}',
    '{cue} between ~ {target} … <conjunction> … {actor}',
    '{cue} between ~ {actor} … <conjunction> … {target}',
  ],
  'split-into-sides': [
    '{cue} … into ~ {target} <conjunction> ~ {actor}',
    '{cue} … into ~ {actor} <conjunction> ~ {target}',
    '{cue} ~ between ~ {target} <conjunction> ~ {actor}',
    '{cue} ~ between ~ {actor} <conjunction> ~ {target}',
  ],
  'side-against-side': [
    '{target} ~ <versus> ~ {actor}',
    '{actor} ~ <versus> ~ {target}',
    '{target} ~ vs . ~ {actor}',
    '{actor} ~ vs . ~ {target}',
    '{target} over {actor}',
    '{actor} over {target}',
  ],
  'side-beats-side': [
    '{actor} ~ {cue} ~ {target}',
    '{actor} <that|relative> … {cue} ~ {target}',
    '{target} ~ {cue} ~ {actor}',
  ],
  'cue-against': ['{cue} … <versus> ~ {target}'],
})
