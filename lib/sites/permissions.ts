import { matchesOf } from './matches.ts'
import { newsSites } from './sites.ts'

/** Where in the manifest a permission stands. */
export type PermissionKind =
  | 'permissions'
  | 'optional_host_permissions'
  /** The hosts of the manifest's content scripts: the curated sites. */
  | 'content_scripts'

/** What the extension asks of the browser, and why it cannot do with less. */
export interface Permission {
  readonly kind: PermissionKind
  /** As the manifest has it. */
  readonly values: readonly string[]
  /** What PRIVACY.md calls it. */
  readonly name: string
  readonly reason: string
  /** Where only some browsers know it. */
  readonly browsers?: readonly ('chromium' | 'firefox')[]
}

/** All of them: a test holds the list against both built manifests. */
export const permissions: readonly Permission[] = [
  {
    kind: 'permissions',
    values: ['storage'],
    name: '`storage`',
    reason: 'keeps which switches you turned off, on this machine',
  },
  {
    kind: 'permissions',
    values: ['activeTab'],
    name: '`activeTab`',
    reason:
      'lets a click on the button read the page that is in front, once, on a site that is on no list',
  },
  {
    kind: 'permissions',
    values: ['scripting'],
    name: '`scripting`',
    reason:
      'brings the reading script into that page, and into the sites that you chose to have read always; it gives access to no page by itself',
  },
  {
    kind: 'permissions',
    values: ['sidePanel'],
    name: '`sidePanel` (Chrome, Edge)',
    reason: 'shows the list beside the page, for reading along; Firefox asks for nothing for that',
    browsers: ['chromium'],
  },
  {
    kind: 'optional_host_permissions',
    values: ['*://*/*'],
    name: 'any site, optional',
    reason:
      'nothing is granted by it: “always on this site” can then ask you for that one host, and the browser asks you before it agrees',
  },
  {
    kind: 'content_scripts',
    values: matchesOf(newsSites),
    name: `${newsSites.length} news sites`,
    reason:
      'the curated list in [lib/sites/news](lib/sites/news): their pages, and those of their subdomains, are read without a click',
  },
]
