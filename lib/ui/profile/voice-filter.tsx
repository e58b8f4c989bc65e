import type { VNode } from 'preact'
import type { Voice } from '../../lexicon/types.ts'
import { numberText, text } from '../texts.ts'
import { voiceOrder } from './tally.ts'

/** The key to the patterns of the bars; each voice is a filter. */
export function VoiceFilter(props: {
  counts: Readonly<Record<Voice, number>>
  chosen: ReadonlySet<Voice>
  onToggle(voice: Voice): void
}): VNode {
  return (
    <ul class="voices" aria-label={text('profile.voices')}>
      {voiceOrder.map((voice) => {
        const [name, count] = [text(`voiceName.${voice}`), numberText(props.counts[voice])]
        return (
          <li key={voice}>
            <button
              type="button"
              class="chip"
              aria-pressed={props.chosen.has(voice)}
              title={text(`voice.${voice}`)}
              onClick={() => props.onToggle(voice)}
            >
              <span class="part" data-voice={voice} aria-hidden="true" />
              <span>{name}</span> <span class="count">{count}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
