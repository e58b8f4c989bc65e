import { shapesOf } from '../../shapes.ts'

/** One is the other: the strikers are bandits. */
export const copula = shapesOf('copula', {
  copula: [
    '{target} … <be|be-not> <merely|a-handful>* {label}',
    '<be-not> ~ {target} ~ <merely|a-handful>* {label}',
    '<be> ~ {target} … {label}',
    '{target} ~ <merely> <a-handful>? {label}',
    '{target} <according-to|in-words-of> ~ {label}',
    '{target} … <be|be-not> ~ ، <according-to> ~ ، {label}',
    '{target} <for-them> ~ {label}',
    '{target} لا {label}',
    '{target} لا ~ ولا {label}',
    '<that> ~ {target} … <merely>* {label}',
    '<that-they|not> <merely|a-handful>* {label} … {target}',
    '{label} <not> ~ {target}',
  ],
  'we-are-not': [
    '<not> <among-us> {label}',
    'لا {label} <among-us>',
    '<no-existence> <among-us> {label}',
    '<no-existence> {label} <among-us>',
    '<we-are-not> <merely|a-handful>* {label}',
  ],
  'pronoun-copula': [
    '<that-they|be-not|be> <for-them> ~ {label}',
    '<that-they|be-not|be> <merely|a-handful>* {label}',
  ],
  'but-rather': ['{cue} ~ بل ~ {target}', '{cue} ، بل ~ {target}', '{cue} وإنما ~ {target}'],
  'not-this-but-that': [
    '<be-not> ~ {target} ~ <rather> ~ {label}',
    '<be-not> ~ {target} ، <rather> ~ {label}',
    'لا {target} <rather> ~ {label}',
    '<not> {target} <rather> ~ {label}',
  ],
  'merely-called': [
    '<merely> {cue}',
    '<that-they|be|be-not> <merely>* {cue}',
    'هؤلاء {cue}',
    'أولئك {cue}',
  ],
  'kin-predicate': ['{target} … {cue}'],
  predicate: ['{target} ~ {label}'],
  'subject-complement': ['{target} … {label}'],
  'amounts-to': ['{target} …… <amounting> ~ {label}'],
  'subject-complement-cue': ['{target} … {cue}'],
  'close-copula': [
    '{target} ~ <be|be-not|not> <merely>* ~ {label}',
    '<be|be-not> ~ {target} ~ {label}',
    '<that> ~ {target} ~ {label}',
    '{target} <preposition> ~ <be|be-not|not> ~ {label}',
  ],
  'other-than-place': ['{target} <be-not> {place}', '<be-not> {target} {place}'],
  'spoken-of': ['<speaking> … عن ~ {label}'],
  'these-people': ['هؤلاء {label}', 'أولئك {label}', 'هؤلاء ~ <be|be-not> ~ {label}'],
  'we-are-no-place': ['<we-are-not> {place}', '<we-are-not> في {place}'],
  'this-is': ['{target} {label!definite}'],
})
