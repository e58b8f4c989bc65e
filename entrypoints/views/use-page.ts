import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PageView } from '../../lib/ui/states/notice.ts'
import { type FollowedPage, followPage } from './follow-page.ts'
import type { TabInFront } from './use-tab.ts'

interface PageInUse {
  readonly page: PageView
  show(id: number): void
}

/**
 * The page of a tab, for as long as the view shows that tab. The first one may be followed
 * already; it is closed like any other.
 */
export function usePage({ id, isLoading }: TabInFront, first: FollowedPage | undefined): PageInUse {
  const [page, setPage] = useState<PageView>(first?.view() ?? { kind: 'waiting' })
  const followed = useRef(first)
  useLayoutEffect(() => {
    if (id === undefined) return setPage({ kind: 'silent' })
    const own = followed.current ?? followPage(id)
    followed.current = own
    own.listen(setPage)
    return () => {
      followed.current = undefined
      own.close()
    }
  }, [id])
  useEffect(() => {
    if (!isLoading) followed.current?.lookAgain()
  }, [isLoading])
  return {
    // Whoever reads the page comes when it is loaded.
    page: page.kind === 'silent' && isLoading ? { kind: 'waiting' } : page,
    show: (match) => followed.current?.show(match),
  }
}
