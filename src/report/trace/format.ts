import type { Reading } from '../../reading.js'
import type { Trace } from '../../trace/trace.js'
import type { Presentation } from '../format.js'
import { jsonOf } from '../json-parts.js'
import { traceWords } from '../words/trace.js'

/** A trace and the pages it is of. */
export type Traced = { readonly trace: Trace; readonly readings: readonly Reading[] }

/** Writes a whole trace as text; collating pages takes a while. */
export type TraceFormat = (traced: Traced) => string | Promise<string>

/** The forms a trace is written in, as the command line names them. */
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
  switch (name) {
    case 'terminal':
      return (await import('./terminal.js')).traceTerminal(presentation)
    case 'json':
      return ({ trace }) => `${jsonOf(trace, 2)}\n`
    case 'jsonl':
      return ({ trace }) => `${jsonOf(trace)}\n`
    case 'html':
      return (await import('./html.js')).traceHtml(presentation)
    case 'dot':
      return (await import('./dot.js')).traceDot(traceWords(presentation.words.locale))
    case 'graphml':
      return (await import('./graphml.js')).traceGraphml
  }
}
