import type { VNode } from 'preact'
import type { Voice } from '../../lexicon/types.ts'
import { voiceOrder } from './tally.ts'

/**
 * A bar whose parts are the voices, told apart by pattern; as long as `of` matches would be. The
 * table says the same in words.
 */
export function VoiceBar(props: { counts: Readonly<Record<Voice, number>>; of: number }): VNode {
  const parts = voiceOrder.filter((voice) => props.counts[voice] > 0)
  return (
    <span class="bar" aria-hidden="true">
      {parts.map((voice) => (
        <span
          key={voice}
          class="part"
          data-voice={voice}
          style={{ inlineSize: `${(100 * props.counts[voice]) / props.of}%` }}
        />
      ))}
    </span>
  )
}
