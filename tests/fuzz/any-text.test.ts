import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../../lib/match/types.ts'
import { anyText, runs } from './corpus.ts'
import { detectors } from './detectors.ts'

test('any text is read without an exception, and each offset cuts out what was found', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const match of detectors.flatMap((detector) => detector.detect(text))) {
        const { speaker, evidence } = match
        for (const span of [match, ...match.terms, speaker, evidence.voiceCue]) {
          if (span) expect(mistakeIn(text, span)).toBeUndefined()
        }
      }
    }),
    { numRuns: runs * 4 },
  )
})

function mistakeIn(text: string, span: Span): string | undefined {
  if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) return 'outside'
  if (text.slice(span.start, span.end) !== span.text) return 'other words'
  return [span.start, span.end].some((at) => isInsideCodePoint(text, at))
    ? 'half a letter'
    : undefined
}

function isInsideCodePoint(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff
}
