import { palette } from '../html/palette.js'

/** Looks of the traced page, kin to those of a reading; prints well, and colours are never the only sign. */
export const traceStylesheet = `
${palette}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 15vh; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  max-width: 72rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem;
  background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
h1, .lead, .said, .collation { font-family: "Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif", serif; }
h1 { margin: 0; font-size: clamp(1.6rem, 3.4vw, 2.3rem); line-height: 1.2; }
.lead { margin: .6rem 0 0; font-size: 1.25rem; line-height: 1.45; text-wrap: pretty; }
section { margin-top: 2.2rem; padding-top: 1.6rem; border-top: 1px solid var(--line); }
h2 { margin: 0 0 1rem; font-size: 1.15rem; line-height: 1.4; text-wrap: pretty; }
h3 { margin: 1.6rem 0 .6rem; font-size: .95rem; color: var(--soft); }
h4 { margin: 0; font-size: .98rem; }
ul, ol { margin: 0; padding: 0; list-style: none; }
p { margin: 0; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible, .stemma:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
h2, h4, .said, .wordings, .pairs { overflow-wrap: anywhere; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .85rem; }

.stemma { overflow-x: auto; padding: .2rem 0; }
svg { display: block; max-width: none; }
svg text { font: 600 13px system-ui, "Noto Sans", sans-serif; fill: var(--ink); }
svg .facts { font-weight: 400; font-size: 11px; fill: var(--soft); }
svg .relation { font-weight: 400; font-size: 11px; fill: var(--source); text-anchor: end; }
svg .drift { fill: var(--denied); font-size: 11px; font-weight: 650; }
svg rect { fill: var(--card); stroke: var(--soft); }
svg a:hover rect, svg a:focus rect { stroke: var(--accent); stroke-width: 2; }
svg .archetype rect { fill: none; stroke-dasharray: 5 4; }
svg .edge { fill: none; stroke: var(--soft); }
svg .undecided { stroke-dasharray: 2 4; }

.steps, .utterances { display: grid; gap: .6rem; }
.step, .utterance { padding: .65rem .9rem .7rem; border: 1px solid var(--line); border-left: 4px solid var(--line); border-radius: 6px; background: var(--card); }
.step:target { outline: 3px solid var(--accent); outline-offset: 2px; }
.way { color: var(--soft); }
.relation { margin-left: .35em; padding: .1em .6em; border: 1px solid var(--line); border-radius: 1em; color: var(--source); font-size: .8rem; font-weight: 650; white-space: nowrap; }
svg .relation { padding: 0; }
.reasons { display: flex; flex-wrap: wrap; gap: .1rem .6rem; margin-top: .25rem; color: var(--soft); font-size: .88rem; }
.reasons li:not(:last-child)::after { content: "·" / ""; margin-left: .6rem; }
.utterance.drifted { border-left-color: var(--denied); }
.pages { color: var(--soft); font-size: .85rem; }
.nobody { color: var(--soft); }
.said { margin-top: .15rem; font-size: 1.06rem; line-height: 1.5; }
.drift { margin-top: .3rem; font-size: .92rem; }
.drift b { margin-right: .3em; padding: .1em .6em; border-radius: 4px; background: var(--caution-back); color: var(--caution); font-size: .85rem; }
details { margin-top: .45rem; font-size: .9rem; }
summary { width: fit-content; color: var(--accent); cursor: pointer; }
.wordings li, .pairs li { padding: .2rem 0 .2rem 1.1rem; }
.pairs { columns: 24rem auto; column-gap: 2.5rem; }
.pairs li { break-inside: avoid; }

.legend { display: flex; gap: .9rem; margin: .5rem 0; font-size: .82rem; }
.collation { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .95rem; line-height: 1.55; }
.collation th { padding: .4rem .8rem; border-bottom: 2px solid var(--line); font: 650 .85rem/1.4 system-ui, "Noto Sans", sans-serif; text-align: start; }
.collation td { padding: .4rem .8rem; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; border-inline-start: 3px solid transparent; }
.collation th { overflow-wrap: anywhere; }
.collation .shared td { border-inline-start-color: var(--accent); }
.collation .own td { color: var(--soft); }
.collation td p + p { margin-top: .5rem; }
.collation .own :is(.caption, .byline, .credit) { font-size: .85em; }
del, ins, mark { padding: .05em .1em; color: inherit; }
del { background: var(--lost); text-decoration: line-through; text-decoration-color: var(--denied); }
ins { background: var(--gained); text-decoration: underline; text-decoration-color: var(--source); }
mark { background: var(--content); }

@media screen and (max-width: 40rem) {
  body { padding: 1.2rem 1rem 3rem; }
  .reasons { display: block; }
  .reasons li:not(:last-child)::after { content: none; }
  .collation { font-size: .85rem; }
  .collation th, .collation td { padding: .3rem .45rem; }
}
@media print {
  @page { margin: 14mm; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  h2 { break-after: avoid; }
  .stemma { overflow: visible; }
  svg { max-width: 100%; height: auto; }
  .step, .utterance { break-inside: avoid; }
  details:not([open]) { display: none; }
}
`
