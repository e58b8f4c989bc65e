import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['property', 'public property', 'private property', 'state property', 'property and lives'],
    ...['government property', 'lives and property', 'life and property', 'shop', 'store'],
    ...['business', 'supermarket', 'mall', 'shopfront', 'shop front', 'storefront', 'window'],
    ...['shop window', 'windscreen', 'car', 'vehicle', 'motor vehicle', 'bus', 'truck', 'tram'],
    ...['police car', 'police van', 'police vehicle', 'patrol car', 'police station'],
    ...['police post', 'bank', 'ATM', 'cash machine', 'kiosk', 'bin', 'rubbish bin', 'dustbin'],
    ...['bus stop', 'bus shelter', 'metro station', 'railway station', 'toll booth', 'toll plaza'],
    ...['toll gate', 'government building', 'public building', 'municipal building'],
    ...['government office', 'party office', 'town hall', 'city hall', 'courthouse', 'statue'],
    ...['monument', 'facility', 'public facility', 'state facility', 'infrastructure', 'tyre'],
    ...['tire', 'traffic light', 'street light', 'lamp post', 'warehouse', 'pharmacy'],
    ...['petrol station', 'gas station', 'fuel station', 'showroom', 'billboard', 'road sign'],
  ],
}
