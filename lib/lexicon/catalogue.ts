import type { Family, Frame, Texts } from './types.ts'

/** What a reader is told about a frame, without its rules. */
export interface CatalogueFrame {
  readonly id: string
  readonly family: Family
  readonly name: Texts
  readonly what: Texts
  readonly why: Texts
  readonly technique?: string
}

/** All frames as the interface tells them; plain data that survives JSON. */
export interface Catalogue {
  readonly frames: readonly CatalogueFrame[]
}

/** The catalogue of the frames, in their order. */
export function catalogueOf(frames: readonly Frame[]): Catalogue {
  return {
    frames: frames.map(({ id, family, name, what, why, technique }) =>
      technique === undefined
        ? { id, family, name, what, why }
        : { id, family, name, what, why, technique },
    ),
  }
}
