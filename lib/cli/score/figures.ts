/** How often something was found, found wrongly, and missed. */
export interface Counts {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** Shares between 0 and 1; 0 where there is nothing to share. */
export interface Figures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function figuresOf({ right, wrong, missed }: Counts): Figures {
  const precision = share(right, right + wrong)
  const recall = share(right, right + missed)
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) }
}

/** 0 of nothing is 0. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

export function sumOf(counts: Iterable<Counts>): Counts {
  const sum = { right: 0, wrong: 0, missed: 0 }
  for (const { right, wrong, missed } of counts) {
    sum.right += right
    sum.wrong += wrong
    sum.missed += missed
  }
  return sum
}

/**
 * Three digits as Python's `round` gives them: a tie goes to the even digit, where `toFixed` goes
 * up. Only odd sixteenths lie exactly between two thousandths, and a thousand of them is exact.
 */
export function round(value: number): number {
  if (!Number.isInteger(value * 16)) return Number(value.toFixed(3))
  const below = Math.floor(value * 1000)
  const rest = value * 1000 - below
  const up = rest > 0.5 || (rest === 0.5 && below % 2 === 1)
  return (up ? below + 1 : below) / 1000
}
