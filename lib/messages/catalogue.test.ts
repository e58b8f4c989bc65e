import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { catalogueOf } from '../lexicon/catalogue.ts'
import { frames } from '../lexicon/frames/index.ts'
import { catalogueIn, readCatalogue } from './catalogue.ts'

describe('the catalogue', () => {
  it('of the lexicon survives JSON and is read back whole', () => {
    const catalogue = catalogueOf(frames)
    expect(catalogueIn(JSON.parse(JSON.stringify(catalogue)))).toEqual(catalogue)
  })

  it('is read from our own package', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    fetched.mockResolvedValue(Response.json(catalogueOf(frames)))
    expect((await readCatalogue()).frames).toHaveLength(frames.length)
    expect(fetched).toHaveBeenCalledWith(fakeBrowser.runtime.getURL('/catalogue.json'))
    fetched.mockRestore()
  })

  it('is empty where there is none', async () => {
    expect(catalogueIn({ frames: [{ id: 1 }] })).toEqual({ frames: [] })
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no such file'))
    expect(await readCatalogue()).toEqual({ frames: [] })
    fetched.mockRestore()
  })
})
