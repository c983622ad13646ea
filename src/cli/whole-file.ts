import { rmSync } from 'node:fs'
import { type FileHandle, open, realpath, rename, stat } from 'node:fs/promises'

/** A file being written, by what it is to become. */
export type OpenFile = {
  readonly file: FileHandle
  /** Closes it and puts it in its place. */
  readonly finish: () => Promise<void>
  /** Closes it and takes it away. */
  readonly abandon: () => Promise<void>
}

/**
 * Opens a file that appears under its name only once it is whole: it is written beside it till then, so that a run
 * which fails midway leaves the report of an earlier run as it was. What can only be written in place (a device, a
 * named pipe, a file in a folder where none may be made) is.
 */
export async function openWholeFile(path: string): Promise<OpenFile> {
  const target = await realpath(path).catch(() => path)
  const beside = await openBeside(target)
  if (!beside) return inPlace(await open(target, 'w'))
  const { file, part } = beside
  const takeAway = () => rmSync(part, { force: true })
  process.once('exit', takeAway)
  return {
    file,
    finish: async () => {
      await file.close()
      await rename(part, target)
      process.off('exit', takeAway)
    },
    abandon: async () => {
      await file.close()
      takeAway()
    },
  }
}

/** A file that stays where it is, whole or not. */
export const inPlace = (file: FileHandle): OpenFile => ({
  file,
  finish: () => file.close(),
  abandon: () => file.close(),
})

async function openBeside(target: string): Promise<{ file: FileHandle; part: string } | null> {
  const there = await stat(target).catch(() => null)
  if (there && !there.isFile()) return null
  const part = `${target}.${process.pid}.part`
  try {
    return { file: await open(part, 'wx', there?.mode), part }
  } catch {
    return null
  }
}
