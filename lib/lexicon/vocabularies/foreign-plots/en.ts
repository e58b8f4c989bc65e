import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['hidden hand', 'foreign hand', 'invisible hand', 'outside hand', 'external hand'],
    ...['unseen hand', 'Western plot', 'foreign plot', 'foreign conspiracy/foreign conspiracies'],
    ...['Western conspiracy/Western conspiracies', 'CIA plot', 'Zionist plot', 'imperialist plot'],
    ...['foreign puppeteer', 'foreign mastermind', 'foreign puppet master', 'foreign paymaster'],
    ...['foreign handler', 'foreign master', 'foreign instigator', 'puppet master'],
    ...['foreign sponsor', 'external enemy/external enemies', 'outside instigator'],
    ...['foreign script', 'foreign scenario', 'outside agitator from abroad'],
    ...['foreign-backed coup', 'US-backed coup', 'Western-backed coup', 'foreign-made coup'],
  ],
  fixed: [
    ...['enemies abroad', 'hands from abroad', 'hand of the West', 'outside forces'],
    ...['external forces', 'foreign forces', 'foreign interference', 'foreign meddling'],
    ...['outside interference', 'Western interference', 'Western meddling'],
    ...['external interference', 'external meddling', 'outside meddling', 'foreign instigation'],
    ...['external instigation', 'foreign funding', 'foreign money'],
  ],
}
