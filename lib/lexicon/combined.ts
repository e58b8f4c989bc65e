/**
 * Each first word before each second, as press and police put such names together. Forms after a
 * slash stand for the whole name, as in any list of words.
 */
export const combined = (firsts: readonly string[], seconds: readonly string[]): string[] =>
  firsts.flatMap((first) =>
    seconds.map((second) =>
      second
        .split('/')
        .map((form) => `${first} ${form}`)
        .join('/'),
    ),
  )
