import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['doctor'],

    ...['disease control', 'cholera', 'measles', 'covid', 'coronavirus', 'pandemic', 'influenza'],
    ...['flu', 'Ebola', 'malaria', 'tuberculosis', 'patient', 'hospital', 'vaccine'],
    ...['health ministry', 'health official', 'ward', 'symptom', 'outbreak of disease'],
    ...['malware', 'ransomware', 'computer virus', 'hacker', 'wildfire'],
    ...['oil spill', 'quarantine camp', 'mpox', 'polio', 'HIV'],
  ],
}
