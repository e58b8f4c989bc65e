import type { VNode } from 'preact'
import type { Family } from '../../lexicon/types.ts'

/** A short stroke in the family's colour and line style, as its terms are marked on the page. */
export function FamilyMark({ family }: { family: Family }): VNode {
  return (
    <span class="family-mark" data-family={family} aria-hidden="true">
      {'\u00a0'.repeat(8)}
    </span>
  )
}
