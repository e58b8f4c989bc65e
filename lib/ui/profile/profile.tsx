import type { VNode } from 'preact'
import { type Family, families } from '../../lexicon/types.ts'
import type { MatchReport } from '../../messages/report.ts'
import type { Settings, Switch } from '../../settings/choices.ts'
import { type Filter, toggled } from '../filters/filter.ts'
import { FamilyMark } from '../matches/family-mark.tsx'
import { SwitchInput } from '../switches/switch-input.tsx'
import { numberText, text } from '../texts.ts'
import { ProfileTable } from './profile-table.tsx'
import { type Tally, tallyOf, voicesOf } from './tally.ts'
import { VoiceBar } from './voice-bar.tsx'
import { VoiceFilter } from './voice-filter.tsx'

interface ProfileProps {
  matches: readonly MatchReport[]
  settings: Settings
  filter: Filter
  onFilter(filter: Filter): void
  onTurn(choice: Switch, on: boolean): Promise<boolean>
}

/** How many matches of each family the page has, and in whose voice; each part is a filter. */
export function Profile(props: ProfileProps): VNode {
  const { matches, filter, onFilter } = props
  const tally = tallyOf(matches)
  const most = Math.max(1, ...families.map((family) => tally[family].count))
  return (
    <div class="profile">
      <ul class="families" aria-label={text('profile.families')}>
        {families.map((family) => (
          <FamilyRow key={family} {...props} family={family} tally={tally} most={most} />
        ))}
      </ul>
      <VoiceFilter
        counts={voicesOf(matches)}
        chosen={filter.voices}
        onToggle={(voice) => onFilter({ ...filter, voices: toggled(filter.voices, voice) })}
      />
      <ProfileTable tally={tally} />
    </div>
  )
}

function FamilyRow(props: ProfileProps & { family: Family; tally: Tally; most: number }): VNode {
  const { family, filter, settings } = props
  const { count, voices } = props.tally[family]
  const name = text(`family.${family}`)
  const isOn = !settings.off.families.has(family)
  return (
    <li data-family={family} data-off={!isOn}>
      <button
        type="button"
        class="family-filter"
        aria-pressed={filter.families.has(family)}
        title={text('profile.filterHint', { name })}
        onClick={() => props.onFilter({ ...filter, families: toggled(filter.families, family) })}
      >
        <FamilyMark family={family} />
        <span class="family-name">{name}</span>
        {isOn ? <VoiceBar counts={voices} of={props.most} /> : <Off />}
        <span class="count">{numberText(count)}</span>
      </button>
      <SwitchInput
        checked={isOn}
        label={text('switch.highlightOf', { name })}
        onTurn={(on) => props.onTurn({ kind: 'family', id: family }, on)}
      />
    </li>
  )
}

function Off(): VNode {
  return <span class="quiet">{text('profile.off')}</span>
}
