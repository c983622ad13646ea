import type { Span } from '../../src/article/span.js'
import { readText } from '../../src/read.js'
import type { Frames } from './everyday-frames.js'

export type FrameResult = {
  readonly frame: string
  readonly sentences: number
  /** The sentences not read as they were made. */
  readonly wrong: readonly string[]
}

/** Reads every sentence that the frames of a language (BCP 47) make. */
export async function readFrames(language: string, frames: Frames): Promise<FrameResult[]> {
  const results: FrameResult[] = []
  for (const frame of frames.frames) {
    const made = sentencesOf(frames, frame)
    const wrong: string[] = []
    for (const sentence of made)
      if (!(await isRead(language, frames.lead, sentence))) wrong.push(sentence.text)
    results.push({ frame, sentences: made.length, wrong })
  }
  return results
}

type Made = { readonly text: string; readonly content: string; readonly speaker: string }

function sentencesOf({ contents, speakers, verbs }: Frames, frame: string): Made[] {
  const used = frame.includes('V') ? verbs : verbs.slice(0, 1)
  return speakers.flatMap((speaker, i) =>
    used.map((verb, j) => {
      const content = contents[(i + j) % contents.length]!
      const words = { C: content, S: speaker, V: verb }
      const text = frame.replace(/\b[CSV]\b/g, (slot) => words[slot as keyof typeof words])
      return { text: sentenceCase(text), content, speaker }
    }),
  )
}

/** With a capital at the beginning, and at the beginning of a quotation. */
const sentenceCase = (text: string): string =>
  text.replace(/^\P{L}*\p{L}|[“«]\s*\p{L}/gu, (opening) => opening.toUpperCase())

/** Whether one statement has all of the content, and nobody but the speaker as its source. */
async function isRead(language: string, lead: string, { text, content, speaker }: Made): Promise<boolean> {
  const page = `${lead} ${text}`
  const { statements } = await readText(page, { language })
  const wordsOf = (spans: readonly Span[] = []) =>
    spans
      .map(({ start, end }) => page.slice(start, end))
      .join(' ')
      .toLowerCase()
  return statements.some(
    (statement) =>
      isAbout(wordsOf(statement.content), content) && wordsOf(statement.source) === speaker.toLowerCase(),
  )
}

/** A content may have its marks, its *that* and its full stop with it. */
const isAbout = (found: string, content: string): boolean =>
  found.includes(content.toLowerCase()) && found.length <= content.length + 'that “.”'.length
