import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['destruction', 'vandalisation', 'vandalization', 'wanton destruction'],
    ...['wilful destruction', 'willful destruction', 'senseless destruction'],
    ...['mindless destruction', 'destruction and looting', 'looting and destruction'],
    ...['burning and looting', 'looting and burning', 'desecration', 'defacement'],
  ],
  fixed: [
    ...['vandalising', 'vandalizing', 'torching', 'ransacking', 'trashing', 'smashing'],
    ...['overturning', 'defacing', 'burning', 'destroying', 'damaging', 'wrecking'],
  ],
}
