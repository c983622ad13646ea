/** A link within a block; offsets are UTF-16 units into the block's text. */
export type BlockLink = { readonly start: number; readonly end: number; readonly href: string }

const endsSentence = /[.!?…:»”"]\s?$/

/**
 * Gathers the pieces of one block: collapses white space as browsers do, leaves out characters that show nothing,
 * and remembers where links stand. Pieces are joined only at the end, so a block of any length costs its length.
 */
export class BlockLine {
  private pieces: string[] = []
  private links: BlockLink[] = []
  private length = 0
  private last = ' '
  private anchor: { start: number; href: string } | undefined

  add(raw: string): void {
    const collapsed = raw.replace(/[\0\u00AD\u200B\uFEFF]+/g, '').replace(/[ \t\n\f\r]+/g, ' ')
    const piece = this.last.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed
    if (piece === '') return
    this.pieces.push(piece)
    this.length += piece.length
    this.last = piece
  }

  /** Whether what was added so far ends as sentences do. */
  endsSentence(): boolean {
    return endsSentence.test(this.last.slice(-2))
  }

  /** Starts a link unless one is open: links do not nest. Tells whether it did. */
  openLink(href: string | undefined): boolean {
    if (href === undefined || this.anchor) return false
    this.anchor = { start: this.length, href }
    return true
  }

  closeLink(): void {
    this.noteLink()
    this.anchor = undefined
  }

  /** Ends the block and begins the next; a link that is open goes on in it. Null where nothing can be read. */
  take(): { text: string; links: readonly BlockLink[] } | null {
    this.noteLink()
    const text = this.pieces.join('').trimEnd()
    const links = this.links
    this.pieces = []
    this.links = []
    this.length = 0
    this.last = ' '
    if (this.anchor) this.anchor.start = 0
    return /[\p{L}\p{N}]/u.test(text) ? { text, links } : null
  }

  private noteLink(): void {
    if (!this.anchor || this.length <= this.anchor.start) return
    this.links.push({ ...this.anchor, end: this.length })
  }
}
