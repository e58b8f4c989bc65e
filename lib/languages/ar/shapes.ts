/** How terms are related in Arabic. The notation: lib/compile/patterns.ts. */
export const shapes: Readonly<Record<string, readonly string[]>> = {
  copula: [
    '{target} … <be|be-not> <merely>? {label}',
    '<be-not> ~ {target} ~ <merely>? {label}',
    '<be> ~ {target} … {label}',
    '{target} ~ <merely> {label}',
    '<that> ~ {target} … <merely>? {label}',
    '<that-they|not> <merely>? {label} … {target}',
    '{label} <not> ~ {target}',
  ],
  'naming-verb': [
    '<naming|counted-as> … {target} … {label+ba}',
    '<naming|counted-as> … {label+ba} … {target}',
    '<naming|counted-as> … {target} … <that-they> <merely>? {label}',
    '<naming|counted-as> … {target} … {label}',
    '<naming+pronoun> {label} … {target}',
  ],
  apposition: ['{target} ، {label}'],
  'noun-modifier': ['{target} {label}', '{label} {target}'],
  'crowd-act': ['{label} … <relative> … {target}', '{label} … {target}', '{label} {target}'],
  'held-at-distance': ['<distancing-word> … {label}', '{label} <distancing-adjective>'],
  'pronoun-copula': ['<that-they|be-not|be> <merely>? {label}'],
  'verb-object': ['{cue} ~ {target}', '{cue} ~ <preposition>? ~ {target}'],
  passive: ['{target} … {cue}'],
  'noun-of': ['{cue} {target}'],
}
