import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['referendum', 'polling day', 'polling station', 'tournament'],
    ...['father', 'mother', 'parent', 'child/children', 'pupil', 'schoolboy', 'playground'],
    ...['queue', 'disaster office', 'finances', 'public finance', 'budget', 'bookkeeping'],
    ...['crime', 'murder', 'robbery/robberies', 'lynch', 'gang violence', 'drug', 'pilgrimage'],
    ...['pilgrim', 'festival', 'carnival', 'concert', 'classroom', 'election day', 'parking'],
    ...['congregation', 'dog', 'wildlife', 'orbit', 'satellite', 'self-control', 'gun control'],
    ...['birth control', 'remote control', 'quality control', 'passport control', 'border control'],
    ...['air traffic control', 'arms control', 'exchange rate', 'interest rate', 'coin'],
    ...['jury/juries', 'thermostat', 'heart rate', 'batsman', 'air control', 'air-control'],
    ...['cyber', 'exporter', 'importer', 'train service', 'bus service', 'timetable', 'freight'],
    ...['teacher', 'class of pupils', 'order book', 'hospital', 'clinic', 'ward', 'maternity'],
    ...['delivery/deliveries', 'library/libraries', 'warehouse', 'kitchen'],
    ...['mind', 'conscience', 'nerves', 'toddler', 'appetite'],
  ],
}
