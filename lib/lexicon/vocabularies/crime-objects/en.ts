import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['ticket hall', 'mace', 'chamber', "jeweller's", 'shelf/shelves', 'garage', 'flag'],
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
    ...['tank', 'grenade', 'shield', 'fire engine', 'ambulance', 'warehouse door', 'tax office'],
    ...['post office', 'police post', 'police headquarters', 'party office', 'party headquarters'],
    ...['government office', 'municipal building', 'council building', "governor's office"],
    ...['presidential palace', 'state television building', 'toll plaza', 'railway station'],
    ...['metro station', 'paving stone', 'lamp post', 'traffic light', 'billboard', 'bakery'],
    ...['jewellery shop', 'jeweller', 'boutique', 'showroom', 'dealership', 'café', 'library'],
    ...['laboratory', 'archive', 'mobile phone', 'television set', 'sack of flour', 'cash', 'till'],
    ...['safe', 'motorcycle', 'scooter', 'taxi', 'minibus', 'water cannon', 'armoured car'],
    ...['cartridge', 'bullet', 'explosive', 'court building', 'customs post', 'border post'],
    ...['prison gate', 'gate', 'fence', 'railing', 'window pane', 'glass'],
  ],
}
