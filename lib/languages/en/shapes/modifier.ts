import { shapesOf } from '../../shapes.ts'

/** One stands right before or behind the other and describes it. */
export const modifier = shapesOf('modifier', {
  'noun-modifier': ['{label} ~ {target}', '{target} {label}'],
  'cue-before-noun': ['{cue} ~ {target}'],
  'label-about': ['{label} about ~ {target}', '{label} in ~ {target}'],
  'adjective-noun': ['{label} ~ {target}'],
  fronted: [
    '^ {label} , {target}',
    '^ ~ <conjunction> {label} , {target}',
    '^ {label} <conjunction> ~ , {target}',
  ],
  'made-by-abroad': [
    '{actor} - {cue} ~ {target}',
    '{target} … <be|be-not> <not>? <softener>* ~ {actor} - {cue}',
    '<naming> ~ {target} ~ as? ~ {actor} - {cue}',
    '{target} … <be> ~ <naming> as? ~ {actor} - {cue}',
    '{target} {actor} - {cue}',
    '{target} … as ~ {actor} - {cue}',
  ],
  titled: ['{label} {target}', '{target} {label}'],
  'noun-compound': ['{target} {label}'],
  'modified-by': [
    '{label} ~ {target}',
    '{label} <conjunction> ~ {target}',
    '{target} <naming> … as ~ {label}',
  ],
  'directly-modified': ['{label} {target}', '{label} <conjunction> ~ {target}'],
  modifier: ['{label} {target}'],
  'label-before': ['{label} {target}', '{label} - {target}', '{target} , ~ {label} ,'],
  'told-otherwise': ['{label} {object}'],
  'from-abroad': [
    '{label} ~ {actor}',
    '{actor} {label}',
    '{actor} from {label}',
    '{actor} in {label}',
    '{actor} of {label}',
  ],
  'power-then-label': ['{actor} {label}'],
  'opposed-to-each-other': ['{label} ~ {cue}'],
  'right-after-power': ['{actor} {cue+plural}'],
})
