import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { formByName, isBatch, sniffForm } from './form.js'
import { fileTrouble } from './from-file.js'
import type { CaptureTrouble } from './trouble.js'
import { isWarc } from './warc.js'

export type Found = { readonly kind: 'file'; readonly path: string }

/**
 * Files of a folder and its subfolders that hold pages, in the order of their names. Scripts, pictures and other
 * companions of saved pages are passed over without a word; hidden names and linked folders are not entered.
 */
export async function* pagesIn(folder: string): AsyncGenerator<Found | CaptureTrouble> {
  let found = false
  for await (const item of walk(folder)) {
    found = true
    yield item
  }
  if (!found) yield { kind: 'no-pages', where: folder }
}

async function* walk(folder: string): AsyncGenerator<Found | CaptureTrouble> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) =>
    fileTrouble(cause, folder),
  )
  if (!Array.isArray(entries)) return void (yield entries)
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* walk(path)
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) {
      if (await holdsPage(path)) yield { kind: 'file', path }
    }
  }
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  )

/** By its name; where that doesn't say (`index.php@id=3`), by whether it opens as HTML does. */
async function holdsPage(path: string): Promise<boolean> {
  if (formByName(path) || isBatch(path) || isWarc(path)) return true
  try {
    const file = await open(path)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0).finally(() => file.close())
    return sniffForm(buffer.subarray(0, bytesRead)) === 'html'
  } catch {
    return false
  }
}
