import type { VNode } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { IconButton } from '../icon-button.tsx'
import { SearchIcon } from '../icons.tsx'
import { text } from '../texts.ts'
import type { Search } from './use-search.ts'

/** Opens the search, and closes it again. */
export function SearchButton({ isOpen, button, open, close }: Search): VNode {
  return (
    <IconButton
      {...{ button }}
      action="search"
      label={text('search.open')}
      title={text('search.openKey')}
      keys="/"
      isExpanded={isOpen}
      onClick={isOpen ? close : open}
    >
      <SearchIcon />
    </IconButton>
  )
}

interface SearchFieldProps {
  search: Search
  words: string
  onSearch(words: string): void
}

/** Takes the words that the sentences in the list are to hold; it has the focus from the start. */
export function SearchField({ search, words, onSearch }: SearchFieldProps): VNode {
  const { field } = search
  useLayoutEffect(() => field.current?.focus(), [field])
  return (
    <input
      ref={field}
      class="search-field"
      type="search"
      dir="auto"
      aria-label={text('search.field')}
      placeholder={text('search.field')}
      value={words}
      onInput={(event) => onSearch(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // The browser would close the whole popup.
        event.preventDefault()
        search.close()
      }}
    />
  )
}
