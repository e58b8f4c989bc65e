import { useLayoutEffect, useState } from 'preact/hooks'
import { type Access, accessOf, watchAccess } from '../../lib/sites/access.ts'
import type { TabInFront } from './use-tab.ts'

/** What may be done with the page of a tab, also where the reader changes it in the browser. */
export function useAccess({ id, url, incognito, isLoading }: TabInFront): Access | undefined {
  const [access, setAccess] = useState<Access>()
  // At once: the browser is asked while the view is being painted.
  useLayoutEffect(() => {
    let isLatest = true
    const ask = async (): Promise<void> => {
      const answer = await accessOf({ id, url, incognito })
      if (isLatest) setAccess(answer)
    }
    void ask()
    const stop = watchAccess(() => void ask())
    return () => {
      isLatest = false
      stop()
    }
  }, [id, url, incognito, isLoading])
  return access
}
