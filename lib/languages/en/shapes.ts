/** How terms are related in English. The notation: lib/compile/patterns.ts. */
export const shapes: Readonly<Record<string, readonly string[]>> = {
  copula: [
    '{target} … <be|be-not> <not>? <softener>* ~ {label}',
    '{target} … <be|be-not> <not>? … {label}',
  ],
  'naming-verb': [
    '<naming> ~ {target} ~ as? ~ {label}',
    '<naming> … {target} … as … {label}',
    '{target} … <be|auxiliary> <not>? ~ <naming> as? to? <be>? ~ {label}',
    '{target} , <relative> … <naming> as? ~ {label}',
    '<naming> … {target} … <be>? {label}',
    '<naming> as? … {label} … {target}',
    '<denying> ~ word ~ {label} … {target}',
    '<denying> ~ label ~ {label} … {target}',
    '<denying> ~ {label} ~ label ~ {target}',
  ],
  apposition: ['{target} , ~ {label} ,', '{label} , ~ {target}', '{label} - {target}'],
  'noun-modifier': ['{label} {target}', '{label} ~ {target}', '{target} {label}'],
  'label-of': ['{label} of … {target}', '{label} among … {target}', '{label} from … {target}'],
  'crowd-act': ['{label} <relative> … {target}', '{label} … {target}'],
  'held-at-distance': [
    '<what-they-call> ~ <calling> ~ {label}',
    '<distancing-adjective> ~ {label}',
  ],
  'pronoun-copula': ['{target} <be|be-not>? <not>? <softener>* ~ {label}'],
  'verb-object': ['{cue} ~ {target}', '{cue} ~ <preposition>? ~ {target}'],
  passive: ['{target} ~ <be|auxiliary>? <be>? <not>? ~ {cue+past}', '{target} … <be> ~ {cue+past}'],
  'noun-of': ['{cue} of ~ {target}', '{target} ~ {cue}'],
}
