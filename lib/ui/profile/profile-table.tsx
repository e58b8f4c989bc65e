import type { VNode } from 'preact'
import { families } from '../../lexicon/types.ts'
import { numberText, text } from '../texts.ts'
import { type Tally, voiceOrder } from './tally.ts'

/** What the bars draw, for those who do not see them. */
export function ProfileTable({ tally }: { tally: Tally }): VNode {
  return (
    <div class="visually-hidden">
      <table>
        <caption>{text('profile.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('profile.family')}</th>
            {voiceOrder.map((voice) => (
              <th key={voice} scope="col">
                {text(`voiceName.${voice}`)}
              </th>
            ))}
            <th scope="col">{text('profile.all')}</th>
          </tr>
        </thead>
        <tbody>
          {families.map((family) => (
            <tr key={family}>
              <th scope="row">{text(`family.${family}`)}</th>
              {voiceOrder.map((voice) => (
                <td key={voice}>{numberText(tally[family].voices[voice])}</td>
              ))}
              <td>{numberText(tally[family].count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
