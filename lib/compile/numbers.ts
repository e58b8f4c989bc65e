import type { NumberLists, Numbers } from './tables/numbers.ts'

/** Whole numbers from 0 in the narrowest array that holds them all. */
export function numbersOf(values: readonly number[]): Numbers {
  const largest = values.reduce((most, value) => Math.max(most, value), 0)
  if (largest <= 0xff) return Uint8Array.from(values)
  return largest <= 0xffff ? Uint16Array.from(values) : Uint32Array.from(values)
}

/** Lists of numbers, end to end. */
export function numberListsOf(lists: readonly (readonly number[])[]): NumberLists {
  const starts = [0]
  for (const list of lists) starts.push((starts.at(-1) ?? 0) + list.length)
  return { starts: numbersOf(starts), items: numbersOf(lists.flat()) }
}
