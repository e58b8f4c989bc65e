import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['window', 'shop', 'store', 'supermarket', 'shopfront', 'shop front', 'storefront', 'car'],
    ...['vehicle', 'bus', 'tram', 'lorry', 'truck', 'police car', 'patrol car', 'police van'],
    ...['building', 'office', 'headquarters', 'government building', 'public building'],
    ...['city hall', 'town hall', 'parliament', 'courthouse', 'police station', 'bank'],
    ...['cash machine', 'ATM', 'bus stop', 'bus shelter', 'shelter', 'property', 'statue'],
    ...['monument', 'rifle', 'weapon', 'gun', 'firearm', 'ammunition', 'arm', 'pistol', 'armoury'],
    ...['armory', 'arsenal', 'depot', 'arms depot', 'warehouse', 'school', 'church', 'mosque'],
    ...['embassy', 'consulate', 'residence', 'home', 'house', 'villa', 'tyre', 'tire', 'barrier'],
    ...['street light', 'door', 'furniture', 'computer', 'equipment', 'goods', 'medicine', 'phone'],
    ...['fire', 'bin', 'rubbish bin', 'checkpoint', 'toll booth', 'petrol station', 'pharmacy'],
    ...['mall', 'shopping centre', 'market stall', 'stall', 'kiosk', 'cashpoint', 'camera'],
    ...['bonfire', 'palace', 'airport', 'TV station', 'television station', 'ministry', 'barracks'],
    ...['tank', 'grenade', 'shield', 'fire engine', 'ambulance'],
  ],
}
