import { expect, test } from 'vitest'
import { page } from '../../trace/pages.test.data.js'
import { distinctEnds, pageNames, shortPaths } from './page-names.js'

test('a page is called by its outlet, its title, or the shortest end that tells its path from others', () => {
  const title = { start: 0, end: 15 }
  const readings = [
    page('/home/ada/bell.html', 'The ferry froze', { outlet: 'Aldermouth Bell' }),
    page('/home/ada/echo.html', 'The ferry froze', { title }),
    page('/home/ada/march/1.txt', 'The ferry froze'),
    page('/home/ada/april/1.txt', 'The ferry froze'),
    page('/home/ada/wire.txt', 'The ferry froze'),
  ]
  const names = pageNames(readings)
  expect(readings.map(({ id }) => names.get(id))).toEqual([
    'Aldermouth Bell',
    'The ferry froze',
    'march/1.txt',
    'april/1.txt',
    'wire.txt',
  ])
})

test('two pages of one outlet are told apart', () => {
  const readings = ['a/1.html', 'a/2.html'].map((id) => page(id, 'The ferry froze', { outlet: 'Echo' }))
  expect([...pageNames(readings).values()]).toEqual(['Echo, 1.html', 'Echo, 2.html'])
})

const paths = [
  { path: 'https://bell.example/ferry/', end: 'ferry' },
  { path: 'C:\\press\\bell.html', end: 'bell.html' },
  { path: 'stdin', end: 'stdin' },
]
test.each(paths)('$path ends with $end', ({ path, end }) => {
  expect(distinctEnds([path, 'x/other.html']).get(path)).toBe(end)
})

test('a path that is the end of another keeps a name of its own', () => {
  expect([...distinctEnds(['1.txt', 'a/1.txt']).values()]).toEqual(['1.txt', 'a/1.txt'])
})

test('paths are told apart by their ends, addresses stay whole', () => {
  const paths = ['press/bell.html', 'press/echo.html', 'https://bell.example/ferry/']
  expect([...shortPaths(paths).values()]).toEqual(['bell.html', 'echo.html', 'https://bell.example/ferry/'])
})
