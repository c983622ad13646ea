import { expect, test } from 'vitest'
import { blocksOf } from './page-blocks.js'
import { type PageElement, parsePage } from './page-tree.js'

const lines = (html: string): string[] => blocksOf(parsePage(html)).map(({ text }) => text)
const depthOf = (element: PageElement): number =>
  1 + Math.max(0, ...element.children.map((child) => (typeof child === 'string' ? 0 : depthOf(child))))

const pages: { name: string; html: string; read: string[] }[] = [
  {
    name: 'paragraphs without end tags',
    html: '<p>One.<p>Two.<div>Three.',
    read: ['One.', 'Two.', 'Three.'],
  },
  {
    name: 'list items and cells without end tags',
    html: '<ul><li>a<li>b</ul><table><tr><td>c<td>d',
    read: ['a', 'b', 'c', 'd'],
  },
  {
    name: 'inline tags crossed',
    html: '<p>The <b>old <i>bridge</b> is</i> left.</p>',
    read: ['The old bridge is left.'],
  },
  {
    name: 'an end tag that ends nothing',
    html: '</div><p>Still</span> here.</p></p>',
    read: ['Still here.'],
  },
  {
    name: 'white space collapsed, no-break space kept',
    html: '<p> «\u00A0Oui\u00A0»,\n\t dit-elle. </p>',
    read: ['«\u00A0Oui\u00A0», dit-elle.'],
  },
  {
    name: 'soft hyphens and NULs show nothing',
    html: '<p>Bür\u00ADger\u0000meister</p>',
    read: ['Bürgermeister'],
  },
  {
    name: 'entities',
    html: '<p>Bread &amp; butter &#8212; &eacute;t&eacute; &lt;b&gt;</p>',
    read: ['Bread & butter — été <b>'],
  },
  {
    name: 'a line break after a sentence parts, within one does not',
    html: '<p>It rained.<br>It<br>stopped.</p>',
    read: ['It rained.', 'It stopped.'],
  },
  {
    name: 'scripts, styles and comments',
    html: '<p>a</p><script>var p = "<p>b</p>"</script><style>p{}</style><!-- <p>c</p> -->',
    read: ['a'],
  },
  {
    name: 'a paragraph after a table',
    html: '<table><tr><td><p>in</td></tr></table><p>out',
    read: ['in', 'out'],
  },
  { name: 'nothing to read', html: '<p>***</p><p>&nbsp;</p>', read: [] },
]
for (const { name, html, read } of pages) test(name, () => expect(lines(html)).toEqual(read))

test('a link that holds blocks is a link in each', () => {
  const [heading, teaser] = blocksOf(parsePage('<a href="/x"><h3>Storm</h3><p>Ferries stop.</p></a>'))
  expect(heading!.links).toEqual([{ start: 0, end: 5, href: '/x' }])
  expect(teaser!.links).toEqual([{ start: 0, end: 13, href: '/x' }])
})

test('what styles hide is marked', () => {
  const blocks = blocksOf(parsePage('<p>a</p><div style="display: none"><p>b</p></div><p hidden>c</p>'))
  expect(blocks.map(({ hidden }) => hidden)).toEqual([false, true, true])
})

test('nesting without end stays shallow and keeps its words', () => {
  const root = parsePage(`${'<div><b>'.repeat(20_000)}<p>deep</p>`)
  expect(depthOf(root)).toBeLessThan(250)
  expect(blocksOf(root).map(({ text }) => text)).toEqual(['deep'])
})
