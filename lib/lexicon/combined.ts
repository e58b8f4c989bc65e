/**
 * Each first word before each second, as press and police put such names together. Forms after a
 * slash stand for the whole name, as in any list of words.
 */
export function combined(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => namedBy(first, second)))
}

function namedBy(first: string, second: string): string {
  const forms = second.split('/').map((form) => `${first} ${form}`)
  return forms.join('/')
}
