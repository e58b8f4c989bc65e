import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['package', 'aid package', 'vote', 'resolution', 'meeting', 'mission', 'visit', 'trip'],
    ...['debate', 'deal', 'plan', 'offensive', 'raid', 'attack', 'refugee', 'evacuation'],
    ...['withdrawal', 'deployment', 'operation', 'tranche', 'loan', 'round', 'donor', 'bill'],
    ...['speech', 'question', 'expert', 'specialist', 'adviser', 'win', 'game', 'goal', 'defeat'],
    ...['minister', 'president', 'film', 'book', 'story/stories', 'activist', 'protester'],
    ...['journalist', 'man/men', 'woman/women', 'newspaper', 'court', 'bank', 'firm'],
    ...['company/companies', 'actor', 'actress', 'lawmaker', 'dissident', 'tariff', 'trial'],
    ...['case', 'dossier', 'file', 'project', 'office', 'branch', 'shop', 'edition', 'series'],
    ...['season', 'exhibition', 'museum', 'festival', 'marathon', 'derby', 'striker', 'footballer'],
    ...['goalkeeper', 'singer', 'author', 'writer', 'novel', 'chapter', 'hotel', 'street', 'road'],
    ...['border', 'offer', 'contract', 'order', 'import', 'export', 'bid', 'candidate', 'election'],
    ...['poll', 'lockdown', 'outbreak', 'wave', 'variant', 'earthquake', 'flood', 'storm', 'fire'],
    ...['metro', 'station', 'airlift', 'talk', 'conference', 'envoy', 'tour', 'Square metro'],
    ...['airport', 'embassy', 'flight', 'resident', 'official', 'airline', 'student', 'restaurant'],
    ...['report', 'briefing', 'summit', 'veteran', 'memorial', 'anniversary', 'hearing', 'team'],
    ...['sanction', 'policy', 'strategy', 'aid', 'correspondent', 'desk'],
  ],
}
