/** Colours of our pages, for light screens and dark. Ink on paper and on tinted ground keeps a contrast of 4.5 to 1. */
export const palette = `:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --ink: #1f2328; --soft: #626a73; --line: #dedad2; --card: #ffffff;
  --content: #fdeeb5; --content-2: #fbdc86; --content-3: #f5c95a; --source: #0b6e75; --accent: #0b6e75;
  --doubt: #7a3e9d; --denied: #b3261e; --intent: #23579f; --caution: #8a4b00; --caution-back: #fdf0dc;
  --lost: #fbe3e0; --gained: #d9f0ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --ink: #e4e2dd; --soft: #a0a6ad; --line: #34383d; --card: #1e2125;
    --content: #4a3f16; --content-2: #66551a; --content-3: #80691c; --source: #6fd0d6; --accent: #6fd0d6;
    --doubt: #d3a6ef; --denied: #ff9d94; --intent: #9fc3ff; --caution: #f3c078; --caution-back: #38290f;
    --lost: #4a2320; --gained: #123d36;
  }
}
`
