import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['doctor', 'nurse', 'surgeon', 'paramedic', 'medic', 'medical team', 'health worker'],
    ...['firefighter', 'rescuer', 'rescue worker', 'vet', 'veterinarian', 'aid worker', 'engineer'],
    ...['agronomist', 'bridge builder', 'electrician', 'lineman/linemen', 'midwife/midwives'],
    ...['teacher', 'lifeguard', 'volunteer doctor', 'search dog', 'sniffer dog', 'hospital'],
  ],
}
