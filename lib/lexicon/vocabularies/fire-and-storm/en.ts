import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['fire in the prairie', 'fire on the steppe', 'fireball', 'detonator', 'spark'],
    ...['flashpoint fire', 'seething cauldron', 'eye of the storm', 'prairie fire'],
    ...['spark in a powder keg', 'embers', 'fuse', 'flame', 'fire', 'storm', 'firestorm', 'fever'],
    ...['tide', 'rising tide', 'eruption', 'explosion', 'inferno', 'blaze', 'volcano/volcanoes'],
    ...['powder keg', 'tinderbox', 'conflagration', 'wildfire', 'whirlwind', 'hurricane'],
    ...['tsunami', 'ember', 'cauldron', 'time bomb', 'bonfire', 'tempest', 'maelstrom', 'outburst'],
    ...['earthquake', 'torrent', 'boiling point', 'flare-up', 'avalanche', 'deluge', 'tidal wave'],
    ...['pressure cooker', 'furnace', 'lava', 'wave of fire', 'gale', 'thunderstorm'],
    ...['cyclone', 'typhoon', 'vortex', 'brushfire'],
    ...['bushfire', 'forest fire', 'detonation', 'magma', 'combustion', 'powder barrel'],
    ...['barrel of gunpowder', 'gunpowder', 'dynamite', 'touchpaper', 'flames', 'cinder'],
    ...['floodtide', 'flood tide', 'floodwater'],
    ...['thunderclap', 'lightning', 'delirium', 'convulsion', 'paroxysm', 'spasm'],
  ],
}
