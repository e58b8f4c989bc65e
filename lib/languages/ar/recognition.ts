import type { Recognition } from '../types.ts'

export const recognition = {
  code: 'ar',
  script: 'Arabic',
  commonWords: ['في', 'من', 'على', 'إلى', 'أن', 'التي', 'الذي', 'عن', 'مع', 'هذا', 'هذه', 'قال'],
  foreignLetters: 'پچژگکیۀےۓڈٹڑںەۆۇېڭۋ',
} as const satisfies Recognition
