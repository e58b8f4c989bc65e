import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['gas', 'tanker', 'bomb', 'grenade', 'mortar', 'shell', 'rocket', 'missile', 'drone'],
    ...['mine', 'pipeline', 'tyre', 'tire', 'candle', 'building', 'flat', 'warehouse'],
    ...['firefighter', 'blast', 'petrol bomb', 'Molotov cocktail', 'car', 'vehicle', 'truck'],
    ...['bus', 'smoke', 'crater', 'effigy/effigies', 'flag', 'battery', 'fireworks', 'volcano'],
    ...['forest', 'landmine', 'device', 'explosive', 'fire extinguisher', 'storm damage', 'lorry'],
    ...['archive', 'shop', 'kiosk', 'office', 'cinema', 'school', 'house', 'hall'],
    ...['war', 'fighting', 'firecracker', 'army base'],
  ],
}
