/** Looks of the traced page; prints well, and colours are never the only sign. */
export const traceStylesheet = `
:root { color-scheme: light dark; --line: #888; --soft: #8883; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem; }
.summary { font-size: 1.25rem; font-weight: 600; }
section { margin-block: 2rem; }
h2 { font-size: 1.1rem; }
h3 { font-size: 1rem; }
.stemma { overflow-x: auto; }
svg { max-width: none; }
svg text { font: 13px system-ui, sans-serif; fill: currentColor; }
svg .facts, svg .relation { font-size: 11px; opacity: .75; }
svg .relation { text-anchor: end; }
svg rect { fill: none; stroke: currentColor; }
svg .archetype rect { stroke-dasharray: 5 4; }
svg .edge { fill: none; stroke: var(--line); }
svg .undecided { stroke-dasharray: 2 4; }
.reasons { font-size: .875rem; }
.drift { margin: 0; border-inline-start: 3px solid #c60; padding-inline-start: .6rem; }
.collation { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: .875rem; }
.collation th, .collation td { text-align: start; vertical-align: top; padding: .5rem; border: 1px solid var(--soft); overflow-wrap: anywhere; }
.collation td { white-space: pre-wrap; }
mark { color: inherit; background: #fc06; }
mark.m1 { background: #6cf6; } mark.m2 { background: #9d66; } mark.m3 { background: #f996; } mark.m4 { background: #c9f6; } mark.m5 { background: #ccc6; }
mark sup { font-size: .65em; opacity: .7; }
details { margin-block: .5rem; }
`
