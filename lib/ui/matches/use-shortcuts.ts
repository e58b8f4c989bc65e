import { useLayoutEffect, useRef } from 'preact/hooks'

interface Shortcuts {
  step(by: number): void
  help(): void
  search(): void
}

/** Single keys for as long as the view is open: n, j and p, k go on and back, / searches, ? tells them all. */
export function useShortcuts(areOn: boolean, shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  // Not a moment later: the key that closes a dialog may be followed by one of these at once.
  useLayoutEffect(() => {
    if (!areOn) return
    const press = (event: KeyboardEvent): void => {
      const act = actionOf(event)
      if (act === undefined) return
      event.preventDefault()
      if (act === 'help') latest.current.help()
      else if (act === 'search') latest.current.search()
      else latest.current.step(act)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [areOn])
}

const actions: Readonly<Record<string, 1 | -1 | 'help' | 'search'>> = {
  ...{ n: 1, j: 1, p: -1, k: -1 },
  ...{ '?': 'help', '؟': 'help' },
  '/': 'search',
}

function actionOf(event: KeyboardEvent): 1 | -1 | 'help' | 'search' | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined
  // What is typed into a field is its own, and a closed list of choices takes letters too.
  if (event.target instanceof Element && event.target.matches('select, [type=search]')) return
  return actions[letterOf(event)]
}

/** On an Arabic keyboard the letter is the one that its key carries beside the Arabic one. */
function letterOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (/^[\x20-\x7e]$/.test(key)) return key.toLowerCase()
  if (code === 'Slash' && !shiftKey) return '/'
  return code.startsWith('Key') ? code.slice(3).toLowerCase() : key.toLowerCase()
}
