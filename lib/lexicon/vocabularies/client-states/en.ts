import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['Transnistria', 'Abkhazia', 'South Ossetia', 'Donetsk republic'],
    ...['Luhansk republic', 'Northern Cyprus', 'Republika Srpska', 'Somaliland'],
    ...['breakaway enclave', 'separatist republic', 'autonomous republic', 'sheikhdom'],
    ...['principality', 'mountain republic', 'island republic', 'self-declared republic'],
    ...['cabinet', 'prime minister', 'head of state', 'interim government'],
    ...['provisional government', 'transitional council', "ruler's throne"],
    ...['government in exile', 'client government', 'mandate', 'protectorate'],

    ...['regime', 'junta', 'government', 'dictatorship', 'autocracy', 'ruler', 'dictator'],
    ...['strongman', 'monarchy', 'throne', 'palace', 'autocrat', 'despot', 'tyrant'],
    ...['military ruler', 'puppet', 'kingdom', 'republic', 'emirate', 'sultanate', 'government in'],
    ...['ruling house', 'ruling family', 'leadership', 'presidency', 'king', 'emir', 'sultan'],
    ...['statelet', 'military government', 'Assad', 'regime in', 'president', 'ruling clan'],
    ...['theocracy', 'pariah'],
  ],
}
