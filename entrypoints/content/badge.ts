import { type PageCount, tellPageCount } from '../../lib/messages/background.ts'

/** Tells the background what the badge of this page should show. */
export class Badge {
  readonly #count: () => PageCount
  #told = ''

  constructor(count: () => PageCount) {
    this.#count = count
  }

  /** Tells it if it is not what was told last: each telling may wake the background. */
  tell(): void {
    const count = this.#count()
    const told = JSON.stringify(count)
    if (told === this.#told) return
    this.#told = told
    void tellPageCount(count)
  }

  /** Tells it again: the browser forgets a tab's badge when another page is shown. */
  tellAgain(): void {
    this.#told = ''
    this.tell()
  }

  /** Leaves the badge as it is on a page that is not read. */
  leave(): void {
    void tellPageCount({ state: 'left', count: 0 })
  }
}
