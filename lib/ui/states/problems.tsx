import type { VNode } from 'preact'
import { text } from '../texts.ts'

/** Something that went wrong beside the page; the list stays as it is. */
export interface Problem {
  readonly kind: 'unsaved' | 'damaged' | 'unreadable' | 'refused' | 'kept' | 'uncopied'
  /** What the button does. */
  readonly remedy: () => void
}

/** What went wrong, one after the other, each with what to do. */
export function Problems({ problems }: { problems: readonly Problem[] }): VNode {
  return (
    <div role="alert">
      {problems.map(({ kind, remedy }) => (
        <div key={kind} class="problem" data-problem={kind}>
          <h2>{text(`problem.${kind}.title`)}</h2>
          <p>{text(`problem.${kind}.text`)}</p>
          <button type="button" class="link" onClick={remedy}>
            {text(`problem.${kind}.action`)}
          </button>
        </div>
      ))}
    </div>
  )
}
