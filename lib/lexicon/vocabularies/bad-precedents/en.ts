import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['dangerous precedent', 'bad precedent', 'worrying precedent', 'troubling precedent'],
    ...['alarming precedent', 'precedent', 'bad example', 'dangerous example', 'terrible example'],
    ...['destabilising precedent', 'perilous precedent', 'disastrous precedent'],
    ...['unacceptable precedent', 'fatal precedent', 'fateful precedent', 'ominous precedent'],
    ...['disturbing precedent', 'unwelcome precedent', 'awkward precedent', 'risky precedent'],
    ...['unfortunate precedent', 'inconvenient precedent', 'threatening precedent'],
    ...['chilling precedent', 'worrisome precedent', 'poor example', 'disturbing example'],
    ...['worrying example', 'contagious example', 'infectious example', 'seductive example'],
    ...['tempting example', 'dangerous model', 'dangerous inspiration', 'harmful example'],
    ...['undesirable example', 'unwelcome example'],
  ],
  fixed: [
    ...['becomes a model', 'become a model', 'ripe for imitation', 'give ideas to'],
    ...['giving ideas to', 'set a precedent', 'sets a precedent', 'setting a precedent'],
    ...['example to follow', 'example for their own', 'example to their own', 'inspire their own'],
    ...['inspire similar', 'inspire the streets', 'inspire neighbouring'],
    ...['inspire their neighbours', 'embolden others', 'embolden their own', 'embolden opponents'],
    ...['embolden protesters elsewhere', 'embolden the opposition elsewhere'],
    ...['encourage imitators', 'encourage imitation', 'encourage copycats', 'invite imitation'],
    ...['invites imitation', 'invite imitators', 'tempt others', 'tempt imitators'],
    ...['ripe for export', 'might be copied', 'could be copied', 'be copied elsewhere'],
    ...['copied elsewhere', 'be imitated', 'imitated elsewhere', 'could be imitated'],
    ...['can be imitated', 'might be imitated', 'be repeated elsewhere', 'repeated elsewhere'],
    ...['be emulated', 'emulated elsewhere', 'give others ideas', 'gives others ideas'],
    ...['give people ideas', 'give their own people ideas', 'give its own people ideas'],
    ...['gives people ideas', 'give the neighbours ideas', 'put ideas into', 'puts ideas into'],
    ...['putting ideas into', 'put ideas in the heads', 'follow their example'],
    ...['follow the example', 'inspire others to', 'encourage others to', 'copycats'],
  ],
}
