import { palette } from './palette.js'

/** Screen, dark screen, narrow screen and paper. Fonts are the reader's own: the page loads nothing. */
export const stylesheet = `
${palette}* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 30vh; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  display: flex; flex-direction: column; max-width: 72rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem;
  background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
nav { order: -1; margin-bottom: 2rem; padding-bottom: 1.5rem; border-bottom: 1px solid var(--line); }
nav ol { margin: 0; padding-left: 1.6em; columns: 22rem auto; column-gap: 2.5rem; }
nav li { break-inside: avoid; padding: .1rem 0; }
a { color: var(--accent); text-underline-offset: .15em; overflow-wrap: anywhere; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
small { font-size: .8em; color: var(--soft); }
ul, ol { padding: 0; margin: 0; list-style: none; }
p { margin: 0; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .85rem; }

.reading + .reading { margin-top: 4rem; padding-top: 3rem; border-top: 3px double var(--line); }
.name { font-weight: 650; letter-spacing: .02em; color: var(--accent); }
.facts { display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; color: var(--soft); font-size: .9rem; }
.facts .address { flex-basis: 100%; }
h1 { margin: 0; font: 700 clamp(1.6rem, 3.4vw, 2.3rem)/1.2 "Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif", serif; text-wrap: balance; overflow-wrap: anywhere; }
header .text { margin: .35rem 0 .8rem; }
.summary { margin: 1rem 0 2rem; padding: .9rem 0; border-block: 1px solid var(--line); font-size: .9rem; }
.counts { font-weight: 650; font-size: 1rem; }
.voices, .cautions { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; margin-top: .35rem; }
.legend { margin-top: .55rem; color: var(--soft); }
.legend > * { margin-right: .9rem; color: var(--ink); }

.text { display: grid; grid-template-columns: minmax(0, 40rem) minmax(0, 1fr); gap: 1.15rem 2.5rem; align-items: start; }
.text > :is(p, h1, details) { grid-column: 1; }
details { color: var(--soft); font-size: .85rem; }
details p { padding: .15rem 0 .15rem 1.1rem; }
summary { cursor: pointer; }
h1 mark { padding: 0; background: linear-gradient(var(--content), var(--content)) center / 100% 76% no-repeat; }
.cards { grid-column: 2; }
.text > p, .text > h1 { white-space: pre-line; overflow-wrap: anywhere; }
.text > p { font: 1.13rem/1.68 "Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif", serif; hanging-punctuation: first; }
.text > .title { font-size: 1.35rem; font-weight: 700; line-height: 1.3; }
.text > .byline { color: var(--soft); }
.text > :is(.caption, .navigation, .related, .notice, .credit, .other) { font: .85rem/1.5 system-ui, "Noto Sans", sans-serif; color: var(--soft); }
.label { padding: .05em .5em; border: 1px solid var(--line); border-radius: 1em; font-size: .78em; white-space: nowrap; }
mark { padding: .1em 0; background: var(--content); color: inherit; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.d2 { background: var(--content-2); }
mark.d3 { background: var(--content-3); }
.source { color: var(--source); font-weight: 650; }
.cue { text-decoration: underline dotted 1.5px; text-underline-offset: .22em; text-decoration-color: var(--accent); }
.number {
  display: inline-block; min-width: 1.55em; padding: 0 .35em; border-radius: 1em; background: var(--accent); color: var(--paper);
  font: 650 .68rem/1.55 system-ui, sans-serif; text-align: center; text-decoration: none; vertical-align: .25em; font-variant-numeric: tabular-nums;
}
:is(p, h1) > .number { margin: 0 .2em 0 .1em; }

.span2 { grid-row: span 2; }
.span3 { grid-row: span 3; }
.span4 { grid-row: span 4; }
.span5 { grid-row: span 5; }
.span6 { grid-row: span 6; }
.span7 { grid-row: span 7; }
.span8 { grid-row: span 8; }
.span9 { grid-row: span 9; }
.span10 { grid-row: span 10; }
.span11 { grid-row: span 11; }
.span12 { grid-row: span 12; }
.cards { display: grid; grid-template-columns: minmax(0, 1fr); gap: .6rem; }
.card { padding: .6rem .8rem .65rem; border: 1px solid var(--line); border-left: 4px solid var(--tone); border-radius: 6px; background: var(--card); font-size: .88rem; line-height: 1.4; --tone: var(--line); }
.card.nested { margin-left: 1.2rem; }
.card:is(.hedged, .hearsay) { --tone: var(--doubt); }
.card.denied { --tone: var(--denied); }
.card:is(.intention, .belief) { --tone: var(--intent); }
.card:target, .number:target { outline: 3px solid var(--accent); outline-offset: 2px; }
.who .number { margin-right: .45em; vertical-align: .08em; }
.who strong { font-size: .98rem; }
.role, .nobody, .words { color: var(--soft); }
.said { margin-top: .15rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-family: "Iowan Old Style", Charter, Georgia, "Noto Serif", serif; font-style: italic; color: var(--soft); }
.route { display: flex; flex-wrap: wrap; margin-top: .3rem; }
.route li:not(:last-child)::after { content: "→" / ""; margin: 0 .4em; color: var(--soft); }
.route .carrier, .route .relay { color: var(--source); }
.marks { margin-top: .3rem; color: var(--soft); }
.certainty { color: var(--tone); font-weight: 650; }
.card.asserted .certainty { color: var(--soft); font-weight: 400; }
.kind::before { content: "·" / ""; margin-right: .35em; }
.caution { color: var(--caution); }
.caution::before { content: "⚠ " / ""; }
.marks { display: flex; flex-wrap: wrap; gap: .25rem .5rem; align-items: baseline; }
.card .caution { padding: .05rem .5rem; border-radius: 4px; background: var(--caution-back); }
.caution .words { color: inherit; opacity: .85; }
.why { display: grid; grid-template-columns: auto 1fr; gap: .1rem .7rem; margin: .5rem 0 0; padding-top: .4rem; border-top: 1px dashed var(--line); font-size: .8rem; color: var(--soft); }
.why dt { font-weight: 650; }
.why dd { margin: 0; overflow-wrap: anywhere; }

@media screen and (max-width: 56rem) {
  body { padding: 1.2rem 1rem 3rem; }
  .text { grid-template-columns: minmax(0, 1fr); gap: .9rem; }
  .text > .cards { grid-column: 1; grid-row: auto; padding-left: 1rem; }
}
@media print {
  @page { margin: 16mm 14mm; }
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --card: #fff; --accent: #0a4f54; --source: #0a4f54; --caution: #6b3a00; --caution-back: #fff; --doubt: #5b2b78; --denied: #8f1d17; --intent: #1b437b; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  .text { grid-template-columns: minmax(0, 1fr) 64mm; gap: 3mm 7mm; }
  .text > p { font-size: 10.5pt; line-height: 1.5; orphans: 2; widows: 2; }
  .card { font-size: 8pt; padding: 2mm 2.5mm; break-inside: avoid; }
  .reading + .reading { break-before: page; border: 0; margin: 0; padding: 0; }
  mark { background: none; text-decoration: underline solid #c9a227 1.5px; text-underline-offset: .2em; }
  mark.d2, mark.d3 { text-decoration-style: double; }
  .number { background: none; color: var(--ink); border: .5pt solid var(--ink); }
  nav { break-after: page; }
}
`
