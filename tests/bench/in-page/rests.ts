/** Measures for how long this world has yielded to the page; from its making to its end. */
export class Rests {
  milliseconds = 0

  constructor() {
    const rest = scheduler.yield.bind(scheduler)
    Reflect.set(scheduler, 'yield', async () => {
      const start = performance.now()
      await rest()
      this.milliseconds += performance.now() - start
    })
  }

  /** Lets the browser's own function be found again. */
  end(): void {
    Reflect.deleteProperty(scheduler, 'yield')
  }
}
