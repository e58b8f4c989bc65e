import { shapesOf } from '../../shapes.ts'

/** A crowd under another name does what a protest does. */
export const crowd = shapesOf('crowd', {
  'in-their-grip': [
    'in the hands of ~ {label}',
    'in the grip of ~ {label}',
    'at the mercy of ~ {label}',
    'under siege by ~ {label}',
    '<be|auxiliary> … <seizing+past> by ~ {label}',
    '<seizing+past> by ~ {label}',
    'hostage by ~ {label}',
    '<using> ~ {label+plural}',
    'under attack from ~ {label}',
    'under attack by ~ {label}',
    'hostage to ~ {label}',
  ],
  'the-people': [
    'the ~ {label+plural}',
    '<counted> of ~ {label+plural}',
    '<counted> ~ {label+plural}',
    '<reporting> <that>? {label+plural} <auxiliary|be>',
    'attacked by ~ {label+plural}',
    '^ {label+plural} <auxiliary|be>',
    '^ {label+plural} <street-deeds>',
    '{label+plural} <auxiliary>* <be> <sentencing+past>',
    'attack by ~ {label+plural}',
    'dealing with ~ {label+plural}',
    'deal with ~ {label+plural}',
    'fight against ~ {label+plural}',
    'by {label+plural}',
  ],
  'these-people': ['these {label+plural}', 'those {label+plural}', 'these ~ {label+plural}'],
  'posing-as': ['{label} … <posing> ~ {target}'],
  'marching-crowd': [
    '{label} , … , ~ {target}',
    '{label} with ~ {target}',
    '{label} <auxiliary>* <be> ~ {target}',
    '{label} <auxiliary>* ~ {target}',
    '{label} <relative> … {target}',
    '{label} ~ {target}',
  ],
  'crowd-marches': [
    '{label} <auxiliary>* <be> ~ {target}',
    '{label} ~ {target}',
    '{label} <relative> … {target}',
    '{label} … <conjunction> ~ {target}',
  ],
})
