import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    'vaccine',
    'vaccination',
    'patient',
    'clinic',
    'health worker',
    'health official',
    'epidemiologist',
    'malaria',
    'polio',
    'cholera',
    'measles',
    'Ebola',
    'tuberculosis',
    'outbreak',
    'livestock',
    'cattle',
    'district',
    'crop',
  ],
}
