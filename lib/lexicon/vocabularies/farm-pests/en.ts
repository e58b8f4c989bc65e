import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['locust', 'crop', 'maize', 'vineyard', 'potato', 'tomato', 'cattle', 'herd', 'livestock'],
    ...['veterinarian', 'vet', 'harvest', 'pest', 'pesticide', 'olive tree', 'banana', 'pig'],
    ...['poultry', 'rat', 'mosquito/mosquitoes', 'insect', 'garden'],
  ],
}
