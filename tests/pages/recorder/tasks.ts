/**
 * The longest task of this world so far, in milliseconds. A task begins where our code is first
 * heard of in it and ends when the browser comes to the message that is posted then, so that what
 * the browser does in between (layout, another script) counts as ours: never too little.
 */
export class LongestTask {
  milliseconds = 0

  readonly #now = performance.now.bind(performance)
  readonly #channel = new MessageChannel()
  #start: number | undefined

  constructor() {
    this.#channel.port1.onmessage = () => {
      const start = this.#start ?? this.#now()
      this.milliseconds = Math.max(this.milliseconds, this.#now() - start)
      this.#start = undefined
    }
    this.#hear()
  }

  /** Our code runs: a task has begun, if none had. */
  begin(): void {
    if (this.#start !== undefined) return
    this.#start = this.#now()
    this.#channel.port2.postMessage(undefined)
  }

  /** Every slice of the reading asks for the time, and what else we do comes from a timer. */
  #hear(): void {
    const now = this.#now
    performance.now = () => {
      this.begin()
      return now()
    }
    const later: unknown = Reflect.get(globalThis, 'setTimeout')
    if (typeof later !== 'function') return
    Reflect.set(globalThis, 'setTimeout', (...given: unknown[]): unknown =>
      Reflect.apply(
        later,
        globalThis,
        given.map((one) => this.#heard(one)),
      ),
    )
    this.#hearAnswers()
  }

  /** The tables of a language come as the answer to a message. */
  #hearAnswers(): void {
    const api: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')
    const runtime: unknown = Reflect.get(Object(api), 'runtime')
    const send: unknown = Reflect.get(Object(runtime), 'sendMessage')
    if (typeof runtime !== 'object' || runtime === null || typeof send !== 'function') return
    Reflect.set(runtime, 'sendMessage', (...given: unknown[]): unknown => {
      const heard = given.map((one) => this.#heard(one))
      const answer: unknown = Reflect.apply(send, runtime, heard)
      if (answer instanceof Promise) answer.then(() => this.begin()).catch(() => {})
      return answer
    })
  }

  /** A callback that tells of itself; whatever else as it is. */
  #heard(given: unknown): unknown {
    if (typeof given !== 'function') return given
    return (...answers: unknown[]): unknown => {
      this.begin()
      return Reflect.apply(given, undefined, answers)
    }
  }
}
