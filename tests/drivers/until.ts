const interval = 50

/**
 * Asks again and again until the answer is neither undefined nor false, and returns it.
 * @param what named in the error, as in "waited 20000 ms for the badge to show 3"
 * @param milliseconds how long to ask
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false>,
  milliseconds = 20_000,
): Promise<Answer> {
  const end = performance.now() + milliseconds
  for (;;) {
    const answer = await ask()
    if (answer !== undefined && answer !== false) return answer
    if (performance.now() > end) throw new Error(`waited ${milliseconds} ms for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, interval))
  }
}
