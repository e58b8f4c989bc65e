import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['push', 'spread', 'peddle', 'craft', 'control', 'promote', 'impose', 'spin/spun/spinning'],
    ...['weave/wove/woven', 'sell/sold', 'shape', 'dictate', 'manufacture', 'invent'],
    ...['rewrite/rewrote/rewritten', 'rewriting', 'construct', 'build/built', 'feed/fed'],
    ...['amplify', 'disseminate', 'circulate', 'broadcast', 'plant', 'project', 'advance', 'frame'],
    ...['seize', 'own', 'lose control of', 'set/setting', 'change', 'shift', 'twist', 'distort'],
    ...['hijack', 'drive/drove/driving', 'cement', 'fuel', 'repeat', 'parrot', 'recycle', 'echo'],
    ...['fabricate', 'concoct', 'stick to/stuck to', 'cultivate', 'support', 'fit', 'counter'],
    ...['undermine', 'challenge', 'contradict', 'follow', 'air', 'run/ran', 'polish', 'market'],
    'manage',
  ],
}
