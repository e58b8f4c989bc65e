import type { Switch } from '../../settings/choices.ts'
import { type Frames, frameName } from '../frame-names.ts'
import { isolated, text } from '../texts.ts'

/** What a switch is called in a sentence. */
export function switchName(choice: Switch, frames: Frames): string {
  switch (choice.kind) {
    case 'all':
      return text('switch.highlights')
    case 'site':
      return choice.host
    case 'family':
      return text(`family.${choice.id}`)
    case 'frame':
      return frameName(frames, choice.id)
    case 'rule':
      return text('switch.rule', {
        rule: isolated(choice.rule),
        frame: frameName(frames, choice.frame),
      })
  }
}
