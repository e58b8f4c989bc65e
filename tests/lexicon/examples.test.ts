import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../../lib/compile/assets.ts'
import { type Example, examplesOf, type Mark } from '../../lib/compile/examples.ts'
import { frames } from '../../lib/lexicon/frames/index.ts'
import { languageCodes, type Rule } from '../../lib/lexicon/types.ts'
import { createDetector } from '../../lib/match/detector.ts'
import type { Detector, Match } from '../../lib/match/types.ts'

/** The whole lexicon runs on every example; a match that is not marked fails, as one that is missed. */
const detectors = new Map(compileLexicon().map((table) => [table.lang, createDetector(table)]))

for (const frame of frames) {
  for (const lang of languageCodes) {
    const detector = detectors.get(lang)
    if (!detector) throw new Error(`There are no tables for ${lang}.`)
    describe(`${frame.id} › ${lang}`, () => {
      for (const rule of frame.rules[lang]) {
        for (const example of examplesOf(rule)) {
          it(`${rule.id} › ${example.voice ?? 'none'}: ${example.text}`, () => {
            check(detector, frame.id, rule, example)
          })
        }
      }
    })
  }
}

function check(detector: Detector, frame: string, rule: Rule, example: Example): void {
  const matches = detector.detect(example.text)
  const own = matches.filter((match) => match.frame === frame)
  const others = matches.filter((match) => match.frame !== frame)
  expect(own.map(summary), question(frame, own)).toEqual(
    example.voice ? [expected(frame, rule, example)] : [],
  )
  for (const match of others) {
    const declared = example.marks.some((mark) => isFrameMark(mark, match))
    expect(declared, question(match.frame, [match])).toBe(true)
  }
  for (const mark of example.marks) {
    if (typeof mark.name === 'string') continue
    const found = others.some((match) => isFrameMark(mark, match))
    expect(found, `{${mark.name.frame}:…} is marked, and no such match is found`).toBe(true)
  }
}

interface Summary {
  readonly frame: string
  readonly rule: string
  readonly voice: string
  readonly speaker: string
  readonly terms: Readonly<Record<string, string>>
}

function summary(match: Match): Summary {
  return {
    frame: match.frame,
    rule: match.rule,
    voice: match.voice,
    speaker: match.speaker?.text ?? '',
    terms: Object.fromEntries(match.terms.map((term) => [term.role, term.text])),
  }
}

function expected(frame: string, rule: Rule, example: Example): Summary {
  const words = (mark: Mark): string => example.text.slice(mark.start, mark.end)
  const named = example.marks.filter((mark) => typeof mark.name === 'string')
  const speaker = named.find((mark) => mark.name === 'speaker')
  const terms = named.filter((mark) => mark.name !== 'speaker')
  return {
    frame,
    rule: rule.id,
    voice: example.voice ?? '',
    speaker: speaker ? words(speaker) : '',
    terms: Object.fromEntries(terms.map((mark) => [String(mark.name), words(mark)])),
  }
}

function isFrameMark(mark: Mark, match: Match): boolean {
  if (typeof mark.name === 'string' || mark.name.frame !== match.frame) return false
  return match.terms.some((term) => term.start < mark.end && term.end > mark.start)
}

function question(frame: string, matches: readonly Match[]): string {
  const found = matches.map((match) => `"${match.text}" by rule ${match.rule}`).join(', ')
  return `Is this \`${frame}\`? Found: ${found || 'nothing'}. Yes: mark it. No: tighten the rule.`
}
