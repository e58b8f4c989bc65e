import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['light the touchpaper of/lit the touchpaper of', 'light a fire under/lit a fire under'],
    ...['spark an explosion of', 'unleash a wave of fury and', 'fan the embers of'],
    ...['stoke the fires of', 'stoke the flames of', 'feed the flames of/fed the flames of'],
    ...['pour oil on the flames of', 'pour petrol on', 'throw petrol on/threw petrol on'],
    ...['throw fuel on/threw fuel on', 'set fire to/setting fire to', 'touch off an explosion of'],
    ...['set off a storm of', 'whip up a storm of', 'light the match of/lit the match of'],
    ...['provide the spark for', 'ignite', 'inflame', 'kindle', 'reignite', 'rekindle'],
    ...['set off an explosion of', 'set ablaze', 'set alight', 'detonate', 'fan the flames of'],
    ...['light the fuse of/lit the fuse of', 'light the fuse on/lit the fuse on'],
    ...['unleash a storm of', 'unleash a firestorm of', 'touch off a firestorm of'],
  ],
}
