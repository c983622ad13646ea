import type { Reading } from '../../reading.js'
import type { Trace } from '../../trace/trace.js'
import type { Presentation } from '../format.js'

/** A trace and the pages it is of. */
export type Traced = { readonly trace: Trace; readonly readings: readonly Reading[] }

/** Writes a whole trace as text. */
export type TraceFormat = (traced: Traced) => string

export const traceFormatNames = ['terminal', 'json', 'jsonl', 'html', 'dot', 'graphml'] as const
export type TraceFormatName = (typeof traceFormatNames)[number]

/** File name endings from which `--output` tells the format. */
export const traceFormatEndings: Readonly<Record<string, TraceFormatName>> = {
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.html': 'html',
  '.htm': 'html',
  '.dot': 'dot',
  '.gv': 'dot',
  '.graphml': 'graphml',
  '.txt': 'terminal',
}

/** Loads only the format asked for. */
export async function traceFormatNamed(
  name: TraceFormatName,
  presentation: Presentation,
): Promise<TraceFormat> {
  const { jsonOf } = await import('../json.js')
  switch (name) {
    default:
      return ({ trace }) => `${jsonOf(trace, 2)}\n`
    case 'jsonl':
      return ({ trace }) => `${jsonOf(trace)}\n`
  }
}
