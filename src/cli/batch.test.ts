import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bareEnvironment, compiledSelon, newFolder } from './selon.test.data.js'

const { selon, main } = compiledSelon()
const folder = newFolder()
const at = { cwd: folder }

const line = (id: string) => JSON.stringify({ id, text: `« Le quai ${id} est ouvert », dit Ada Brel.` })
const ids = Array.from({ length: 40 }, (_, number) => `p${number}`)
const batch = ids.map((id) => `${line(id)}\n`).join('')
writeFileSync(join(folder, 'in.jsonl'), batch)

const idsOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((json) => JSON.parse(json).id)

test('one reading a line, in the same order, with the same ids', async () => {
  const { code, out } = await selon(['read', 'in.jsonl'], at)
  expect(code).toBe(0)
  expect(idsOf(out)).toEqual(ids)
})

test('standard input may be a batch', async () => {
  const { out } = await selon(['read', '--from', 'jsonl'], { input: batch })
  expect(idsOf(out)).toEqual(ids)
})

test('a batch can be shown for reading all the same', async () => {
  const { out } = await selon(['read', '--from', 'jsonl', '--terminal'], { input: line('a') })
  expect(out).toContain('Ada Brel')
})

test('bad lines are told by their number and passed', async () => {
  const { code, out, err } = await selon(['read', '--from', 'jsonl'], {
    input: `${line('a')}\n{"id":\n\n{"id":"c"}\n${line('d')}\n`,
  })
  expect(code).toBe(1)
  expect(idsOf(out)).toEqual(['a', 'd'])
  expect(err).toContain('selon: stdin: line 2 skipped: it is not JSON')
  expect(err).toContain('selon: stdin: line 4 skipped: it has neither "text" nor "html"')
})

test('several threads keep the order', async () => {
  const { code, out } = await selon(['read', 'in.jsonl', '--jobs', '2'], at)
  expect(code).toBe(0)
  expect(idsOf(out)).toEqual(ids)
})

test('a batch cut off within a line goes on after its last whole line', async () => {
  const whole = (await selon(['read', 'in.jsonl'], at)).out
  const path = join(folder, 'out.jsonl')
  for (const cut of [
    0,
    1,
    whole.indexOf('\n') + 1,
    Math.floor(whole.length / 2),
    whole.length - 1,
    whole.length,
  ]) {
    writeFileSync(path, whole)
    truncateSync(path, Math.min(cut, Buffer.byteLength(whole)))
    const { code } = await selon(['read', 'in.jsonl', '--output', 'out.jsonl', '--resume'], at)
    expect(code).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe(whole)
  }
})

test('without --resume the output is written anew', async () => {
  writeFileSync(join(folder, 'anew.jsonl'), 'old\n'.repeat(9999))
  await selon(['read', 'in.jsonl', '--output', 'anew.jsonl'], at)
  expect(idsOf(readFileSync(join(folder, 'anew.jsonl'), 'utf8'))).toEqual(ids)
})

test('bad lines do not confuse a resumed batch', async () => {
  writeFileSync(join(folder, 'holes.jsonl'), `${line('a')}\nnope\n${line('c')}\n${line('d')}\n`)
  const args = ['read', 'holes.jsonl', '-o', 'holes-out.jsonl', '--resume']
  const first = await selon(args, at)
  const path = join(folder, 'holes-out.jsonl')
  const whole = readFileSync(path, 'utf8')
  truncateSync(path, whole.length - 5)
  const second = await selon(args, at)
  expect([first.code, second.code]).toEqual([1, 1])
  expect(readFileSync(path, 'utf8')).toBe(whole)
})

test('the output of another batch is not added to', async () => {
  writeFileSync(join(folder, 'other.jsonl'), `${line('zz')}\n`)
  await selon(['read', 'other.jsonl', '-o', 'mixed.jsonl'], at)
  const before = readFileSync(join(folder, 'mixed.jsonl'), 'utf8')
  const { code, err } = await selon(['read', 'in.jsonl', '-o', 'mixed.jsonl', '--resume'], at)
  expect(code).toBe(1)
  expect(err).toContain('holds “zz” where the batch has “p0”')
  expect(readFileSync(join(folder, 'mixed.jsonl'), 'utf8')).toBe(before)
})

test('a killed batch loses nothing', async () => {
  const child = spawn(process.execPath, [main, 'read', '--from', 'jsonl', '-o', 'killed.jsonl'], {
    cwd: folder,
    env: bareEnvironment,
  })
  const path = join(folder, 'killed.jsonl')
  child.stdin.write(batch.slice(0, batch.length / 2))
  while (!existsSync(path) || idsOf(`${readFileSync(path, 'utf8') || '{}'}`).length < 10) {
    await new Promise((soon) => setTimeout(soon, 20))
  }
  child.kill('SIGKILL')
  await new Promise((gone) => child.on('close', gone))
  appendFileSync(path, '{"id":"p2')
  const { code } = await selon(['read', '--from', 'jsonl', '-o', 'killed.jsonl', '--resume'], {
    ...at,
    input: batch,
  })
  expect(code).toBe(0)
  expect(idsOf(readFileSync(path, 'utf8'))).toEqual(ids)
})

/** Runs a batch that never ends, interrupts it once the file is begun, and gives its exit code and its last words. */
async function interrupted(format: string, isBegun: () => boolean) {
  const child = spawn(process.execPath, [main, 'read', '--from', 'jsonl', '-o', `cut.${format}`], {
    cwd: folder,
    env: bareEnvironment,
  })
  let err = ''
  child.stderr.on('data', (text) => {
    err += text
  })
  child.stdin.on('error', () => {}).write(batch)
  while (!isBegun()) await new Promise((soon) => setTimeout(soon, 20))
  child.kill('SIGINT')
  return { code: await new Promise((gone) => child.on('close', gone)), err }
}

test('an interrupted batch tells how it goes on', async () => {
  const { code, err } = await interrupted('jsonl', () => existsSync(join(folder, 'cut.jsonl')))
  expect([code, err]).toEqual([130, 'selon: interrupted; the same command with --resume goes on from here\n'])
})

test('an interrupted report leaves the earlier one, and nothing beside it', async () => {
  writeFileSync(join(folder, 'cut.csv'), 'earlier')
  const parts = () => readdirSync(folder).filter((name) => name.endsWith('.part'))
  const { code, err } = await interrupted('csv', () => parts().length > 0)
  expect([code, err]).toEqual([130, ''])
  expect(parts()).toEqual([])
  expect(readFileSync(join(folder, 'cut.csv'), 'utf8')).toBe('earlier')
})

test('a reader that goes away ends the run without complaint', async () => {
  const child = spawn(
    'sh',
    ['-c', `"${process.execPath}" "${main}" read in.jsonl in.jsonl in.jsonl --jsonl | head -c 100`],
    {
      cwd: folder,
      env: bareEnvironment,
    },
  )
  let err = ''
  child.stderr.on('data', (text) => {
    err += text
  })
  expect(await new Promise((done) => child.on('close', done))).toBe(0)
  expect(err).toBe('')
})

test.skipIf(!existsSync('/dev/full'))('a full disk is told, with what to do', async () => {
  const { code, err } = await selon(['read', 'in.jsonl', '--output', '/dev/full', '--jsonl'], at)
  expect(code).toBe(1)
  expect(err).toContain('selon: /dev/full: the disk is full\n       → Make room')
})
