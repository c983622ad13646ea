import { realpath } from 'node:fs/promises'

/** The input that writing to `output` would destroy, or null. */
export async function overwritten(output: string, inputs: readonly string[]): Promise<string | null> {
  const target = await realOf(output)
  if (!target) return null
  for (const input of inputs) if (input !== '-' && (await realOf(input)) === target) return input
  return null
}

const realOf = (path: string): Promise<string | null> => realpath(path).catch(() => null)
