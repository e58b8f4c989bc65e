import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['douse', 'quench'],
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
    ...['light the spark of/lit the spark of', 'strike the match of/struck the match of'],
    ...['put a match to', 'put a torch to', 'set a match to', 'set a torch to', 'touch a match to'],
    ...['add fuel to the fire of', 'add fuel to the flames of', 'stir the embers of'],
    ...['rake the embers of', 'fan the fires of', 'stoke up', 'enflame'],
    ...['spark off an explosion of', 'trigger an explosion of', 'trigger an eruption of'],
    ...['ignite a firestorm of', 'ignite the fuse of', 'unleash a tide of'],
    ...['unleash a tsunami of', 'raise a storm of', 'provoke a storm of', 'stir up a storm of'],
    ...['spark a firestorm of', 'spark a storm of', 'trigger a storm of', 'unleash a torrent of'],
    ...['unleash a hurricane of', 'be the spark for', 'be the spark that lit'],
    ...['be the match that lit', 'act as a detonator for'],
    ...['blow on the embers of/blew on the embers of', 'pour gasoline on', 'pour fuel on'],
    ...['pour petrol on the flames of', 'throw oil on the fire of/threw oil on the fire of'],
  ],
  nouns: [
    ...['detonator of', 'fuse of', 'match that lit', 'spark that lit', 'spark that ignited'],
    'spark that set off',
  ],
}
