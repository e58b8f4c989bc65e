import fc from 'fast-check'
import { type PageChange, places } from './page-changes.ts'

const html = fc.constantFrom(
  ...['plain', ' ', '<p>para <i>graph</i></p>', '<b>bold</b>', '<br>', 'a<br><br>b', '<!-- c -->'],
  ...['<div>one <span>two</span><p>three</p> four</div>', '<span><p>in</p>tail</span>'],
  ...['<nav>menu</nav>', '<script></script>', '<p hidden>hidden</p>', '<i hidden>x</i>'],
  ...['<aside>aside</aside>', '<article><aside>pull</aside></article>', '<q>quote</q>'],
  ...['<p>The army restored order.</p>', 'restored calm', '<p>restored <b>or</b>der in the</p>'],
  ...[
    '<iframe srcdoc="<p>calm <b>in</b> a frame</p>"></iframe>',
    '<details><p>restored order</p></details>',
  ],
  `<iframe srcdoc="order <iframe srcdoc='<p>plain</p>'></iframe>"></iframe>`,
  ...['<x-a>custom</x-a>', '<li><a>link</a></li>', '<div class="ads">ad</div>', 'n<sup>1</sup>'],
)
const attribute = fc.constantFrom(
  ...(['hidden', 'contenteditable'] as const).map((name) => ({ name, value: '' })),
  ...['ads', 'text', 'comments'].map((value) => ({ name: 'class', value })),
  ...['ar', 'ru', ''].map((value) => ({ name: 'lang', value })),
  ...['main', 'navigation', 'none'].map((value) => ({ name: 'role', value })),
  ...['display: none', 'visibility: hidden', 'display: contents'].map((value) => ({
    name: 'style',
    value,
  })),
  { name: 'open', value: '' },
)
const sheet = fc.constantFrom(
  ...['p { display: none }', 'i { visibility: hidden }', 'div { display: contents }', ''],
)
const index = fc.nat(99)
const place = fc.constantFrom(...places)
/** Any change of a page that the tests know how to make. */
export const change: fc.Arbitrary<PageChange> = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), at: index, place, html }),
  fc.record({ do: fc.constant('move' as const), at: index, to: index, place }),
  fc.record({ do: fc.constant('remove' as const), at: index }),
  fc.record({
    do: fc.constant('write' as const),
    at: index,
    text: fc.constantFrom('', ' ', 'new', ' two words ', 'Order was restored.', 'restored'),
  }),
  attribute.chain((named) =>
    fc.record({ do: fc.constant('set' as const), at: index, ...constants(named) }),
  ),
  attribute.chain(({ name }) =>
    fc.record({ do: fc.constant('unset' as const), at: index, name: fc.constant(name) }),
  ),
  fc.record({ do: fc.constant('attach' as const), html }),
  fc.record({ do: fc.constant('detach' as const), at: index }),
  fc.record({ do: fc.constant('return' as const), at: index, place, html }),
  fc.record({ do: fc.constant('style' as const), css: sheet }),
  fc.record({ do: fc.constant('travel' as const), html }),
  fc.record({
    do: fc.constant('navigate' as const),
    at: index,
    how: fc.constantFrom('elsewhere', 'again', 'written'),
    html,
  }),
)

function constants({ name, value }: { readonly name: string; readonly value: string }) {
  return { name: fc.constant(name), value: fc.constant(value) }
}
