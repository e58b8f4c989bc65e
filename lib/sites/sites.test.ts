import { describe, expect, it } from 'vitest'
import { MatchPattern } from 'wxt/utils/match-patterns'
import { matchesOf } from './matches.ts'
import { newsSites } from './sites.ts'

const hosts = newsSites.map(({ host }) => host)

describe('the curated sites', () => {
  it('name each host once, in the order of the alphabet', () => {
    expect(hosts).toEqual([...new Set(hosts)].sort())
  })

  it('name no host that another one covers already', () => {
    const covered = hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)))
    expect(covered).toEqual([])
  })

  it('are bare hosts in lower case, without www', () => {
    for (const host of hosts) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/)
  })

  it('hold the two sites that the project promises by name', () => {
    expect(hosts).toEqual(expect.arrayContaining(['elaph.com', 'formiche.net']))
  })
})

describe('matchesOf', () => {
  const [pattern = ''] = matchesOf([{ host: 'elaph.com', lang: 'ar', name: 'إيلاف' }])
  const covers = (url: string) => new MatchPattern(pattern).includes(url)

  it('covers the host and its subdomains over http and https', () => {
    expect(covers('https://elaph.com/Web/News')).toBe(true)
    expect(covers('http://www.elaph.com/')).toBe(true)
  })

  it('leaves look-alike hosts alone', () => {
    expect(covers('https://notelaph.com/')).toBe(false)
    expect(covers('https://elaph.com.example.org/')).toBe(false)
  })
})
