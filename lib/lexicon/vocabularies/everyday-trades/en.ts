import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['stadium', 'bridge', 'nutrition', 'gardening', 'tutor', 'language', 'painting'],
    ...['decorator', 'electrician', 'carpenter', 'orchestra', 'referee', 'chess', 'sport'],
    ...['trainee', 'sailing', 'rehab', 'diet', 'wellness', 'canal', 'marathon', 'festival'],
    ...['school bus', 'hotel', 'bank', 'customer', 'password', 'vineyard', 'dog', 'horse'],
    ...['pension', 'wage', 'accountant', 'financial', 'IT specialist', 'IT contractor'],
    ...['IT expert', 'IT firm', 'IT consultant', 'building', 'builder', 'construction', 'roof'],
    ...['plumbing', 'plumber', 'road works', 'asphalt', 'cement', 'renovation', 'medical'],
    ...['medicine', 'doctor', 'nurse', 'hospital', 'surgeon', 'surgery', 'patient', 'clinic'],
    ...['cancer', 'health', 'vaccine', 'software', 'computer', 'cyber', 'network', 'website'],
    ...['school', 'teacher', 'pupil', 'university', 'student loan', 'museum', 'library', 'farm'],
    ...['crop', 'tree', 'park', 'beach', 'litter', 'charity/charities', 'food bank', 'church'],
    ...['choir', 'football', 'team', 'coach', 'league', 'fitness', 'gym', 'dance', 'yoga', 'ski'],
    ...['driving', 'tax', 'investment', 'investor', 'insurance', 'law firm', 'mortgage'],
    ...['marketing', 'tourist', 'Red Cross', 'Red Crescent', 'firefighter', 'wildfire', 'flood'],
    ...['earthquake', 'animal', 'vet', 'wildlife', 'refuge', 'lifeboat', 'wind farm', 'solar'],
    ...['rail', 'railway', 'electricity', 'waste', 'cleaning', 'catering', 'flight attendant'],
    ...['election observer', 'census', 'archaeologist', 'fishing', 'clinical', 'trial'],
    ...['vaccine trial', 'national security adviser', 'swimming', 'music'],
  ],
}
