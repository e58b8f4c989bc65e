import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['decapitate', 'choke off', 'snuff the life out of', 'wipe off the map', 'stub out'],
    ...['tear up by the roots', 'throttle', 'steamroller', 'steamroll', 'crush', 'wipe out'],
    ...['wipe away', 'stamp out', 'mop up', 'purge', 'cleanse', 'liquidate', 'eliminate'],
    ...['exterminate', 'eradicate', 'uproot', 'annihilate', 'obliterate', 'erase', 'extirpate'],
    ...['expunge', 'root out', 'weed out', 'flush out', 'snuff out', 'sweep away/swept away'],
    ...['sweep aside/swept aside', 'rub out', 'stomp out', 'smash', 'pulverise', 'pulverize'],
    ...['trample', 'grind down/ground down', 'extinguish', 'finish off', 'tear out by the roots'],
    ...['burn out', 'excise', 'vanquish', 'neutralise', 'neutralize', 'squash', 'wipe from'],
  ],
  nouns: [
    ...['liquidation', 'elimination', 'extermination', 'eradication', 'annihilation'],
    ...['obliteration', 'erasure', 'purge', 'uprooting', 'extirpation', 'cleansing'],
  ],
}
