import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['scrub', 'scour', 'rinse', 'hose away', 'flush away', 'wash away', 'airbrush out'],
    ...['sterilise', 'sterilize', 'disinfect', 'wipe clean', 'tear out/tore out/torn out'],
    ...['dismember', 'deal the final blow to', 'squash out', 'raze', 'flatten', 'mow down'],
    ...['hound out', 'grind into the dust', 'quash'],

    ...['decapitate', 'choke off', 'snuff the life out of', 'wipe off the map', 'stub out'],
    ...['tear up by the roots', 'throttle', 'steamroller', 'steamroll', 'crush', 'wipe out'],
    ...['wipe away', 'stamp out', 'mop up', 'purge', 'cleanse', 'liquidate', 'eliminate'],
    ...['exterminate', 'eradicate', 'uproot', 'annihilate', 'obliterate', 'erase', 'extirpate'],
    ...['expunge', 'root out', 'weed out', 'flush out', 'snuff out', 'sweep away/swept away'],
    ...['sweep aside/swept aside', 'rub out', 'stomp out', 'smash', 'pulverise', 'pulverize'],
    ...['trample', 'grind down/ground down', 'extinguish', 'finish off', 'tear out by the roots'],
    ...['burn out', 'excise', 'vanquish', 'neutralise', 'neutralize', 'squash', 'wipe from'],
    ...['smother', 'suffocate', 'drown in blood/drowned in blood', 'stamp down on'],
    ...['wipe the streets clean of', 'sweep the streets clean of', 'sweep clean', 'purify'],
    ...['sanitise', 'sanitize', 'decontaminate', 'do away with/did away with/done away with'],
    ...['grind up', 'break the back of/broke the back of/broken the back of'],
    ...['break the neck of/broke the neck of', 'break the spine of', 'smash to pieces'],
    ...['crush underfoot', 'crush under tanks', 'crush to dust', 'reduce to ashes'],
    ...['reduce to dust', 'reduce to rubble', 'efface', 'blot out'],
    ...['wring the neck of/wrung the neck of', 'cut the head off', 'fumigate'],
    ...['make short work of/made short work of', 'make an end of'],
    ...['put an end to once and for all', 'deal a death blow to/dealt a death blow to'],
    ...['deliver a death blow to', 'deal a mortal blow to/dealt a mortal blow to'],
    ...['mop up the last of', 'stamp out the last of', 'stamp out the last', 'bulldoze'],
    ...['kill off', 'strangle', 'quash once and for all', 'get rid of/got rid of'],
  ],
  nouns: [
    ...['liquidation', 'elimination', 'extermination', 'eradication', 'annihilation'],
    ...['obliteration', 'erasure', 'purge', 'uprooting', 'extirpation', 'cleansing', 'mopping up'],
    ...['mop-up', 'wiping out', 'stamping out', 'crushing', 'rooting out', 'weeding out'],
    ...['cleansing of', 'smothering', 'obliterating', 'final solution to', 'ethnic cleansing of'],
    ...['annihilating', 'decapitation', 'neutralisation', 'neutralization'],
  ],
}
