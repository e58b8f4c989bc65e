import type { VNode } from 'preact'
import { HighlightSwitch } from './highlight-switch.tsx'
import { Logo } from './logo.tsx'
import { text } from './texts.ts'

/** The head of every view of ours: whose it is, and the switch for everything. */
export function Masthead(props: { highlights: boolean; onHighlights(on: boolean): void }): VNode {
  return (
    <header>
      <h1>
        <Logo />
        <span>{text('extension.name')}</span>
      </h1>
      <HighlightSwitch checked={props.highlights} onChange={props.onHighlights} />
    </header>
  )
}
