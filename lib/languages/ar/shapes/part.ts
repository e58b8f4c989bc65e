import { shapesOf } from '../../shapes.ts'

/** One is a part of the other: terrorists among the strikers. */
export const part = shapesOf('part', {
  'label-of-target': ['{label} {target!and}', '{label} من ~ {target}'],
  'label-among': [
    '^ بين ~ {target} ~ {label}',
    '^ وسط ~ {target} ~ {label}',
    '{label} بين ~ {target}',
    '<no-existence> بين ~ {target} ~ {label}',
    '<that|existence> بين ~ {target} ~ {label}',
    '<be-not|be> ~ بين ~ {target} ~ {label}',
    '{label} ~ بين ~ {target}',
    'خلو ~ {target} من ~ {label}',
    'خلت ~ {target} من ~ {label}',
    '{target} ~ <no-existence> ~ {label}',
    '{label} وسط ~ {target}',
    '{label} داخل ~ {target}',
    '{target} ~ {label} بينهم',
    '{target} ~ {label} في صفوفهم',
    '<be|be-not> في ~ {target} ~ {label}',
    '<existence-of> {label} في ~ {target}',
  ],
  'label-among-them': [
    '{label} … <among-them>',
    '<among-them> {label}',
    '<their-place> ~ <no-existence> ~ {label}',
    '{label} في خيمنا',
    '{label} في خيامنا',
    '{label} في مخيمنا',
    '{label} في صفوفنا',
    '{label} بيننا',
  ],
  'label-of-the-crowd': [
    '{label} <belonging-to> ~ {target}',
    '{label} من ~ {target}',
    '{label} في صفوف ~ {target}',
  ],
  'label-counted-among': [
    '{label} <counted-among> ~ {target}',
    '{label} من أنصار ~ {target}',
    '{label} من أتباع ~ {target}',
    '{label} من مؤيدي ~ {target}',
    '{label} من صفوف ~ {target}',
  ],
  'label-of-many': ['{label} من ~ {target}'],
})
