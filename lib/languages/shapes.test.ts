import { expect, it } from 'vitest'
import { allShapes, shapesOf } from './shapes.ts'

const copula = shapesOf('copula', { 'is-it': ['{target} is {label}'] })

it('knows each shape by its name, with the relation that it stands under', () => {
  const naming = shapesOf('naming', { called: ['called {target} {label}'] })
  expect(allShapes([copula, naming])).toEqual({
    'is-it': { relation: 'copula', patterns: ['{target} is {label}'] },
    called: { relation: 'naming', patterns: ['called {target} {label}'] },
  })
})

it('refuses a name that two shapes have, and tells where they stand', () => {
  const becoming = shapesOf('becoming', { 'is-it': ['{target} became {label}'] })
  expect(() => allShapes([copula, becoming])).toThrow('"is-it" stands under copula and becoming')
})
