import { useLayoutEffect, useState } from 'preact/hooks'

/** What a promise gives; `undefined` until it is there. */
export function useArrival<Value>(promise: Promise<Value>): Value | undefined {
  const [arrived, setArrived] = useState<{ readonly value: Value }>()
  useLayoutEffect(() => {
    let isWanted = true
    void promise.then((value) => isWanted && setArrived({ value }))
    return () => {
      isWanted = false
    }
  }, [promise])
  return arrived?.value
}
