import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['brand', 'brand of power', 'brand of rule', 'brand of politics', 'bent', 'behaviour', 'behavior', 'form of government', 'form of rule', 'system of government', 'way of governing', 'grip', 'grip on power', 'control', 'regime change', 'treatment', 'response', 'government', 'leadership', 'strand', 'side', 'face'],
    ...['turn', 'drift', 'slide', 'tendency/tendencies', 'streak', 'style', 'method', 'tactic'],
    ...['practice', 'instinct', 'impulse', 'grip', 'control', 'populism', 'populist', 'shift'],
    ...['backsliding', 'ambition', 'temptation', 'consolidation', 'project', 'politics'],
    ...['legacy/legacies', 'past', 'order', 'structure', 'apparatus', 'crackdown', 'law', 'decree'],
    ...['policy/policies', 'measure', 'playbook', 'alliance', 'axis', 'bloc', 'neighbour'],
    ...['player', 'figure', 'politician', 'capitalism', 'nationalism', 'ideology', 'governance'],
    ...['institution', 'machine', 'agenda', 'course', 'path', 'direction', 'rulership', 'leaning'],
    ...['reflex', 'habit', 'manner', 'approach', 'stance', 'posture', 'crack down', 'clampdown'],
    ...['repression', 'mindset', 'culture', 'tradition', 'tilt', 'tide', 'wave', 'trajectory'],
    ...['backslide', 'spiral', 'rule by', 'paradigm', 'vision', 'state power', 'abuse', 'excess'],
    ...['overreach', 'rhetoric', 'propaganda', 'stability', 'modernisation', 'modernization'],
    ...['developmental model', 'development model'],
  ],
}
