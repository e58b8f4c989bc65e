import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['quieten', 'steady', 'restrain', 'subjugate', 'get a grip on/got a grip on', 'stabilise'],
    ...['stabilize', 'normalise', 'normalize', 'pacify', 'calm', 'rein in/reined in', 'tame'],
    ...['subdue', 'keep in check/kept in check', 'bring to heel/brought to heel', 'defuse'],
    ...['control', 'master', 'contain'],
  ],
  nouns: ['control of', 'control over', 'grip on', 'full control of', 'complete control of'],
  fixed: [
    ...['regains control of', 'retakes control of', 'takes control of', 'tightens grip on'],
    ...['tightens its grip on', 'regain control over', 'regained control over'],
    ...['wrested back control of', 'won back control of', 'reestablished control of'],
    ...['in firm control of', 'in total control of', 'total control of', 'reassert control of'],
    ...['reasserted control of', 'have under control', 'has under control', 'had under control'],
    ...['bring under control', 'brought under control', 'bringing under control', 'get a grip on'],
    ...['regaining control of', 'taking control of', 'kept control of', 'keep control of'],
    ...['in full control of', 'in complete control of', 'firmly in control of', 'on top of'],
    ...['established control over', 'established control of', 're-established control of'],
    ...['reasserted control over', 'tightened control over', 'tightened control of'],
    ...['tightened their grip on', 'tightened its grip on', 'tighten its grip on'],
    ...['restored control over', 'restore control over', 'restored control of'],
    ...['resumed control of', 'seized back control of', 'in control of', 'take control of'],
    ...['taken control of', 'took control of', 'regained control of', 'retaken control of'],
    'regain control of',
  ],
}
