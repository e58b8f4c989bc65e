import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['stabilisation contingent', 'stabilization contingent', 'stabilisation operation'],
    ...['stabilization operation', 'stabilisation deployment', 'peacekeeping detachment'],
    ...['peacekeeping presence', 'peace-support mission', 'peace-support operation'],
    ...['peace support operation', 'peace support force', 'collective force'],
    ...['counter-terrorist mission', 'counter-terror mission', 'counter-terror operation'],
    ...['anti-terrorist mission', 'anti-terror mission', 'peacekeeper', 'peace-keeper'],
    ...['peacekeeping force', 'peacekeeping contingent', 'peacekeeping troop'],
    ...['peacekeeping mission', 'peacekeeping unit', 'peacekeeping operation'],
    ...['peacekeeping deployment', 'peacekeeping soldier', 'peacekeeping battalion'],
    ...['peacekeeping brigade', 'peacekeeping alliance', 'collective peacekeeping force'],
    ...['stabilisation force', 'stabilization force', 'stabilisation mission'],
    ...['stabilization mission', 'stability force', 'peace force', 'peace mission'],
    ...['counter-terrorism mission', 'counter-terrorism operation', 'counter-terrorist operation'],
    ...['counter-terrorism force', 'anti-terrorist operation', 'anti-terror operation'],
    ...['anti-terrorism operation', 'counterterrorism mission', 'counterterrorism operation'],
    ...['counterterrorism force', 'humanitarian intervention', 'fraternal assistance'],
    ...['fraternal aid', 'fraternal help', 'brotherly help', 'brotherly assistance'],
    ...['liberation force', 'protection force', 'limited contingent', 'peace enforcement mission'],
    ...['peace enforcement operation', 'security assistance mission', 'special military operation'],
    ...['rescue operation by the army', 'stabilising force', 'stabilizing force'],
  ],
}
