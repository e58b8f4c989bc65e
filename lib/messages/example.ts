import type { MatchReport, Report } from './report.ts'

/** A match as a page would report it, for tests; `changes` take the place of its fields. */
export function exampleMatch(changes: Partial<MatchReport> = {}): MatchReport {
  return {
    id: 1,
    frame: 'protesters-as-terrorists',
    family: 'protest',
    rule: 'protesters-called-terrorists',
    lang: 'en',
    text: 'strikers terrorists',
    before: 'The minister called the ',
    after: ' and left.',
    terms: [
      { role: 'target', start: 0, text: 'strikers' },
      { role: 'label', start: 9, text: 'terrorists' },
    ],
    voice: 'attributed',
    speaker: 'The minister',
    voiceCue: { by: 'words', text: 'called' },
    relation: 'naming',
    source: { paragraph: 4, phrase: 'الإرهابيين', relation: 'translation' },
    place: 0.25,
    ...changes,
  }
}

/** A report of a page that has been read, for tests; `changes` take the place of its fields. */
export function exampleReport(changes: Partial<Report> = {}): Report {
  const matches = [exampleMatch()]
  return { state: 'done', site: 'elaph.com', progress: 1, matches, hidden: 0, ...changes }
}
