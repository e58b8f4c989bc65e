import { describe, expect, it } from 'vitest'
import { covers } from './covers.ts'
import { matchesOf } from './matches.ts'
import { listedSiteOf, siteOf } from './site-of.ts'
import { newsSites } from './sites.ts'

const hosts = newsSites.map(({ host }) => host)
const listed = matchesOf(newsSites)
const hostsIn = (lang: string) =>
  newsSites.filter((site) => site.lang === lang).map(({ host }) => host)

describe('the curated sites', () => {
  it('name each host once', () => {
    expect(hosts).toEqual([...new Set(hosts)])
  })

  it.each([
    ['ar', 45],
    ['en', 45],
    ['ru', 25],
    ['it', 20],
    ['fr', 20],
  ])('stand in the order of the alphabet, in %s at least %i of them', (lang, least) => {
    expect(hostsIn(lang).length).toBeGreaterThanOrEqual(least)
    expect(hostsIn(lang)).toEqual([...hostsIn(lang)].sort())
  })

  it('name no host that another one covers already', () => {
    const covered = hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)))
    expect(covered).toEqual([])
  })

  it('are bare hosts in lower case, without www', () => {
    for (const host of hosts) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/)
  })

  it('bear a name that tells them apart, unless it is one outlet under two hosts', () => {
    const names = newsSites.map(({ lang, name }) => `${lang} ${name}`)
    const twice = names.filter((name, index) => names.indexOf(name) !== index)
    expect(twice).toEqual(['en BBC', 'fr franceinfo'])
  })

  it('name Arabic and Russian outlets in their own letters', () => {
    const latin = newsSites.filter(({ lang, name }) => lang === 'ar' && /[a-z]/i.test(name))
    expect(latin).toEqual([])
  })

  it('hold the two sites that the project promises by name', () => {
    expect(hosts).toEqual(expect.arrayContaining(['elaph.com', 'formiche.net']))
  })
})

describe('matchesOf', () => {
  const patterns = matchesOf([{ host: 'elaph.com', lang: 'ar', name: 'إيلاف' }])

  it.each(['https://elaph.com/Web/News', 'http://www.elaph.com/', 'https://m.arabic.elaph.com/'])(
    'covers %s',
    (url) => expect(covers(patterns, url)).toBe(true),
  )

  it.each(['https://notelaph.com/', 'https://elaph.com.example.org/', 'ftp://elaph.com/'])(
    'leaves %s alone',
    (url) => expect(covers(patterns, url)).toBe(false),
  )

  it('makes one pattern a site', () => {
    expect(matchesOf(newsSites)).toHaveLength(newsSites.length)
  })
})

describe('the site of a host', () => {
  it.each([
    ['elaph.com', 'elaph.com'],
    ['www.elaph.com', 'elaph.com'],
    ['arabic.cnn.com', 'cnn.com'],
    ['tg24.sky.it', 'tg24.sky.it'],
  ])('is, for %s, the listed %s', (hostname, site) => {
    expect([listedSiteOf(hostname, listed), siteOf(hostname, listed)]).toEqual([site, site])
  })

  it.each(['notelaph.com', 'elaph.com.example', 'sky.it', 'www.plain.example', 'localhost', ''])(
    'is "%s" itself, which is not listed',
    (hostname) => {
      expect([listedSiteOf(hostname, listed), siteOf(hostname, listed)]).toEqual([
        undefined,
        hostname,
      ])
    },
  )
})
