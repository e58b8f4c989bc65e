import type { VNode } from 'preact'
import type { MatchReport } from '../../messages/report.ts'
import { Quoted, quotationMarks } from '../page-text.tsx'
import { Sentence } from '../sentence.tsx'
import { type TextKey, text } from '../texts.ts'

/** Who says it, in plain words. */
export function VoiceLine({ match }: { match: MatchReport }): VNode {
  const { lang, speaker } = match
  const [bare, named] = voiceKeys[match.voice]
  return (
    <p class="voice" data-voice={match.voice}>
      {speaker === undefined ? (
        text(bare)
      ) : (
        <Sentence of={named} parts={{ speaker: <Quoted lang={lang}>{speaker}</Quoted> }} />
      )}
    </p>
  )
}

/** The same in plain text. */
export function voiceText({ voice, speaker, lang }: MatchReport): string {
  const [bare, named] = voiceKeys[voice]
  const [open, close] = quotationMarks[lang]
  return speaker === undefined ? text(bare) : text(named, { speaker: `${open}${speaker}${close}` })
}

/** Per voice: the text without and with the speaker. */
const voiceKeys: Readonly<Record<MatchReport['voice'], readonly [TextKey, TextKey]>> = {
  asserted: ['voice.asserted', 'voice.asserted'],
  attributed: ['voice.attributed', 'voice.attributedTo'],
  distanced: ['voice.distanced', 'voice.distancedFrom'],
  denied: ['voice.denied', 'voice.deniedBy'],
}
