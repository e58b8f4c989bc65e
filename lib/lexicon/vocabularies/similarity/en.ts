import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['similarity', 'parallel', 'repeat', 'rerun', 're-run', 'replay', 'repetition', 'echo'],
    ...['carbon copy', 'copy', 'analogy', 'throwback', 'déjà vu', 'deja vu', 'reminder', 'reprise'],
    ...['sequel', 'replica', 'ghost', 'spectre', 'specter', 'shadow of'],
  ],
  verbs: [
    ...['bring back/brought back/bringing back', 'follow in the footsteps', 'look like'],
    ...['resemble', 'recall', 'echo', 'mirror', 'evoke', 'replicate', 'mimic', 'parallel'],
    ...['repeat', 'liken', 'hark back', 'bring back', 'copy', 'remind', 'compare', 'imitate'],
    ...['emulate', 'conjure up'],
  ],
  adjectives: ['similar', 'reminiscent', 'akin', 'comparable', 'analogous', 'identical'],
  fixed: [
    ...['echoes', 'echoed', 'echoing', 'has echoes', 'same happened', 'same thing happened'],
    ...['memories of', 'shades of', 'in the footsteps', 'something similar', 'brings to mind'],
    ...['bring to mind', 'brought to mind', 'bringing to mind', 'same script', 'same scenario'],
    ...['same pattern', 'same playbook', 'same methods', 'same tactics', 'in the manner of'],
    ...['along the lines of', 'modelled on', 'modeled on', 'the same as', 'just like', 'much like'],
    ...['seen before in', 'same fate as', 'same road as', 'same path as', 'all over again'],
    ...['as once in', 'following the example of'],
  ],
}
