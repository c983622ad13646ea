import { once } from 'node:events'
import { type FileHandle, open, truncate } from 'node:fs/promises'
import type { ToldTrouble } from '../report/words/troubles.js'
import { inPlace, type OpenFile, openWholeFile } from './whole-file.js'

/** Where a report is written: standard output or a file. Waits where the reader is slower. */
export type Output = {
  readonly write: (text: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** The reader of a pipe has gone (`| head`): nothing is wrong, and nothing more is wanted. */
export class OutputClosed extends Error {}

/** What was read cannot be written. */
export class OutputFailed extends Error {
  constructor(
    readonly trouble: ToldTrouble,
    cause: unknown,
  ) {
    super(trouble.kind, { cause })
  }
}

/** Standard output, which a reader may close before the end. */
export function standardOutput(stream: NodeJS.WriteStream = process.stdout): Output {
  let failed: unknown = null
  stream.on('error', (error) => {
    failed = error
  })
  return {
    write: async (text) => {
      if (failed) throw outputError(failed, 'stdout')
      if (text === '' || stream.write(text)) return
      await once(stream, 'drain').catch((cause: unknown) => {
        throw outputError(cause, 'stdout')
      })
    },
    close: async () => {
      await new Promise<void>((done) => stream.write('', () => done()))
      if (failed) throw outputError(failed, 'stdout')
    },
  }
}

/** How a file is written: as a whole at the end, or line by line, so that a batch cut off can go on. */
export type FileOptions = {
  readonly lines?: boolean
  /** Bytes of an earlier run that stay. */
  readonly keep?: number | undefined
}

/** A file, opened at the first write. */
export function fileOutput(path: string, { lines = false, keep = 0 }: FileOptions = {}): Output {
  let opened: OpenFile | null = null
  const attempt = async (action: () => Promise<unknown>): Promise<void> => {
    try {
      await action()
    } catch (cause) {
      await opened?.abandon().catch(() => {})
      throw outputError(cause, path)
    }
  }
  return {
    write: (text) =>
      attempt(async () => {
        opened ??= lines ? inPlace(await openKeeping(path, keep)) : await openWholeFile(path)
        if (text !== '') await opened.file.appendFile(text)
      }),
    close: () => attempt(async () => opened?.finish()),
  }
}

async function openKeeping(path: string, keep: number): Promise<FileHandle> {
  if (keep === 0) return open(path, 'w')
  await truncate(path, keep)
  return open(path, 'a')
}

function outputError(cause: unknown, where: string): Error {
  const { code, message } = cause as NodeJS.ErrnoException
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new OutputClosed()
  if (code === 'ENOSPC' || code === 'EDQUOT') return new OutputFailed({ kind: 'output-full', where }, cause)
  return new OutputFailed({ kind: 'output-failed', where, code: code ?? '', detail: message }, cause)
}
