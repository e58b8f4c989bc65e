import type { Block } from '../../lib/page/block.ts'

/** How much of the text that is to be read has been read. */
export class Progress {
  #expected = 0
  #passed = 0

  /** These blocks are to be read. */
  expect(blocks: readonly Block[]): void {
    for (const { text } of blocks) this.#expected += text.length
  }

  /** This block has been read. */
  pass({ text }: Block): void {
    this.#passed += text.length
  }

  /** 0 to 1; 0 while nobody knows how much there is. */
  get share(): number {
    return this.#expected === 0 ? 0 : this.#passed / this.#expected
  }
}
