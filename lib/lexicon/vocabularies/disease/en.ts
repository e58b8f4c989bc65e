import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['disease control', 'cholera', 'measles', 'covid', 'coronavirus', 'pandemic', 'influenza'],
    ...['flu', 'Ebola', 'malaria', 'tuberculosis', 'patient', 'hospital', 'vaccine', 'doctor'],
    ...['nurse', 'health ministry', 'health official', 'ward', 'symptom', 'outbreak of disease'],
    ...['malware', 'ransomware', 'computer virus', 'hacker', 'wildfire', 'firefighter', 'forest'],
    ...['oil spill', 'tanker', 'quarantine camp', 'mpox', 'polio', 'HIV'],
  ],
}
