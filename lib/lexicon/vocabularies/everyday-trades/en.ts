import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['digger', 'bulldozer', 'crane', 'scaffolding', 'runway lights', 'excavator'],
    ...['restore', 'restoration', 'vintage', 'retired', 'museum piece'],

    ...['stadium', 'nutrition', 'gardening', 'tutor', 'painting'],
    ...['decorator', 'electrician', 'carpenter', 'orchestra', 'referee', 'chess', 'sport'],
    ...['trainee', 'sailing', 'rehab', 'diet', 'wellness', 'canal', 'marathon'],
    ...['school bus', 'customer', 'password', 'vineyard'],
    ...['accountant', 'financial', 'IT specialist', 'IT contractor'],
    ...['IT expert', 'IT firm', 'IT consultant', 'building', 'builder', 'construction', 'roof'],
    ...['plumbing', 'plumber', 'road works', 'asphalt', 'cement', 'renovation', 'medical'],
    ...['medicine', 'doctor', 'nurse', 'surgeon', 'surgery', 'patient', 'clinic'],
    ...['cancer', 'vaccine', 'software'],
    ...['teacher', 'pupil', 'student loan', 'museum', 'library'],
    ...['crop', 'litter', 'charity/charities', 'food bank'],
    ...['choir', 'football', 'coach', 'league', 'fitness', 'gym', 'dance', 'yoga', 'ski'],
    ...['investment', 'investor', 'insurance', 'law firm', 'mortgage'],
    ...['marketing', 'tourist', 'Red Cross', 'Red Crescent', 'firefighter', 'wildfire', 'flood'],
    ...['earthquake', 'vet', 'wildlife', 'refuge', 'lifeboat', 'wind farm', 'solar'],
    ...['waste', 'cleaning', 'catering', 'flight attendant'],
    ...['election observer', 'census', 'archaeologist', 'fishing', 'clinical'],
    ...['vaccine trial', 'national security adviser', 'swimming'],
  ],
}
