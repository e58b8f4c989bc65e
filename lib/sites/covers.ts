import { MatchPattern } from 'wxt/utils/match-patterns'

/** Whether one of the match patterns covers an address; what is no pattern covers none. */
export function covers(patterns: readonly string[], url: string): boolean {
  return patterns.some((pattern) => {
    try {
      return new MatchPattern(pattern).includes(url)
    } catch {
      return false
    }
  })
}
