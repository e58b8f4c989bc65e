declare module 'mark.js' {
  interface MarkOptions {
    readonly accuracy: 'exactly'
    readonly separateWordSearch: boolean
  }
  export default class Mark {
    constructor(context: Element)
    mark(words: readonly string[], options: MarkOptions): void
    unmark(): void
  }
}
