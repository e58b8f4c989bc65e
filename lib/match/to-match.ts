import type { LanguageTables } from '../compile/tables/language.ts'
import { type Role, roles } from '../lexicon/types.ts'
import type { Candidate } from './candidates.ts'
import type { TokenRun } from './cursor.ts'
import type { ReadText } from './read-text.ts'
import type { Sentence } from './sentence.ts'
import type { Match, Span, Term, VoiceCue } from './types.ts'

/** Who says it, where these words stand in the text as it was given. */
export interface Said extends Pick<Match, 'voice' | 'speaker'> {
  readonly cue: VoiceCue | undefined
}

/** A match as others are told of it: its offsets count in the text as it was given. */
export function toMatch(
  tables: LanguageTables,
  text: ReadText,
  sentence: Sentence,
  candidate: Candidate,
  { voice, speaker, cue }: Said,
): Match {
  const span = (run: TokenRun): Span => spanOf(text, sentence, run)
  const terms = termsOf(candidate, span)
  const whole = {
    start: Math.min(...Object.values(candidate.terms).map((run) => run.start)),
    end: Math.max(...Object.values(candidate.terms).map((run) => run.end)),
  }
  return {
    frame: candidate.rule.frame,
    rule: candidate.rule.id,
    ...span(whole),
    terms,
    voice,
    speaker,
    lang: tables.lang,
    evidence: {
      shape: candidate.shape && {
        name: candidate.shape.name,
        relation: candidate.shape.relation,
      },
      voiceCue: cue,
      source: candidate.rule.source,
    },
  }
}

function termsOf(candidate: Candidate, span: (run: TokenRun) => Span): readonly Term[] {
  const named: readonly Role[] = roles.filter((role) => candidate.terms[role])
  return named
    .flatMap((role) => {
      const run = candidate.terms[role]
      return run ? [{ role, ...span(run) }] : []
    })
    .sort((a, b) => a.start - b.start)
}

/** A run of a sentence's tokens in the text as it was given. */
export function spanOf(text: ReadText, sentence: Sentence, run: TokenRun): Span {
  const start = text.offset(sentence.tokens[run.start]?.start ?? 0)
  const end = text.offset(sentence.tokens[run.end - 1]?.end ?? 0)
  return { start, end, text: text.original.slice(start, end) }
}
