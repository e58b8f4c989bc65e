import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['its backyard', 'its own backyard', 'its back yard', 'its own back yard', 'their backyard'],
    ...['own backyard', 'its private lake', 'their private lake', 'its own lake', 'own back yard'],
    ...["nobody's backyard", "no one's backyard", "anyone's backyard", "anybody's backyard"],
    ...['our backyard', 'our own backyard', 'strategic backyard', 'geopolitical backyard'],
    ...["someone else's backyard", "somebody's backyard", "somebody else's backyard"],
    ...['traditional backyard', "a great power's backyard", "another country's backyard"],
    ...["nobody's sphere", "nobody's buffer zone", "nobody's colony", "anyone's colony"],
    "anyone's satellite",
  ],
}
