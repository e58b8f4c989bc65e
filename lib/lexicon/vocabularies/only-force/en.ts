import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['only the bayonet', 'only bayonets', 'only the whip', 'only the knout'],
    ...['only fear can', 'only the sword', 'force and nothing but force'],
    ...['iron hand alone', 'the army alone', 'bayonets alone', 'the stick alone'],

    ...['nothing but force', 'only force', 'only brute force', 'only a firm hand'],
    ...['only a strong hand', 'only an iron hand', 'only an iron fist'],
    ...['only the language of force', 'only the language of strength'],
    ...['the language of force', 'understand only force', 'only understand force'],
    ...['understands only force', 'understand nothing but', 'understands nothing but'],
    ...['only thing they understand', 'only language they understand', 'only the gun'],
    ...['only bullets', 'only tanks', 'only arms can', 'only weapons can'],
    ...['only violence can', 'only military force', 'only armed force', 'by force alone'],
    ...['force alone', 'him or chaos', 'me or chaos', 'us or chaos', 'either him or'],
    ...['either me or', 'either us or', 'the leader or chaos', 'the president or chaos'],
    ...['the army or chaos', 'order or chaos', 'stability or chaos', 'the king or chaos'],
    ...['the regime or chaos', 'without him there would be', 'without him there will be'],
    ...['without me there would be', 'without me there will be'],
    ...['without him there is only', 'without him the country', 'without him the nation'],
    ...['without me the country', 'after me the deluge', 'après moi', 'alone can save'],
    ...['alone can hold', 'alone can guarantee', 'alone can keep', 'alone stands between'],
    ...['only he can', 'only he could', 'only she can', 'he alone can', 'he alone could'],
    ...['only one man can', 'only one man could', 'no one but him', 'nobody but him'],
    ...['no one but the president', 'nobody but the president', 'no one but the marshal'],
    ...['nobody but the marshal', 'no one but the general', 'nobody but the general'],
    ...['only the stick', 'the truncheon is the only', 'only the truncheon', 'only blood'],
    ...['only fear', 'no language but force', 'no other language than force'],
    ...['no other language for them', 'no other language for the rebels', 'no answer but force'],
    ...['no other answer than force', 'no language but bullets', 'no language but the gun'],
  ],
}
