import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['brew', 'hatch', 'stitch together', 'knock together', 'cobble together', 'dream up'],
    ...['drum into', 'hammer into', 'brew up', 'trumpet', 'din into'],
    ...['peddle', 'push', 'spread', 'concoct', 'invent', 'fabricate', 'spin/spun/spinning'],
    ...['weave/wove/woven', 'amplify', 'parrot', 'recycle', 'circulate', 'propagate'],
    ...['disseminate', 'stick to/stuck to', 'trot out', 'cook up', 'manufacture'],
    ...['cling to/clung to', 'hawk', 'regurgitate', 'rehash', 'drum', 'drum in', 'hammer home'],
    ...['hammer in', 'feed/fed', 'sow/sowed/sown', 'plant', 'float', 'churn out', 'pump out'],
    ...['cultivate', 'craft', 'construct', 'stage', 'launch', 'promote', 'repeat', 'dictate'],
    ...['impose', 'broadcast', 'serve up', 'dish out', 'embroider', 'polish', 'put about'],
    ...['put out', 'bandy about', 'swallow', 'echo'],
  ],
}
