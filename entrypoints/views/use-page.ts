import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PageView } from '../../lib/ui/states/notice.ts'
import { followPage, type PageFollower } from './follow-page.ts'
import type { TabInFront } from './use-tab.ts'

interface PageInUse {
  readonly page: PageView
  show(id: number): void
}

/** The page of a tab, for as long as the view shows that tab. */
export function usePage({ id, isLoading }: TabInFront): PageInUse {
  const [page, setPage] = useState<PageView>({ kind: 'waiting' })
  const follower = useRef<PageFollower>(undefined)
  // At once: the page is asked while the view is being painted.
  useLayoutEffect(() => {
    if (id === undefined) return setPage({ kind: 'silent' })
    const followed = followPage(id, setPage)
    follower.current = followed
    return () => followed.close()
  }, [id])
  useEffect(() => {
    if (!isLoading) follower.current?.lookAgain()
  }, [isLoading])
  return {
    // Whoever reads the page comes when it is loaded.
    page: page.kind === 'silent' && isLoading ? { kind: 'waiting' } : page,
    show: (match) => follower.current?.show(match),
  }
}
