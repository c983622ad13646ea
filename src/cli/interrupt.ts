/** Exit codes of a run that was told to end, as shells count them: 128 and the number of the signal. */
const codes = { SIGINT: 130, SIGTERM: 143 } as const

/** Ends the program at once when the user interrupts it, but lets it say a last word and take away what it half wrote. */
export function endWhenInterrupted(lastWord: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      lastWord()
      process.exit(codes[signal])
    })
  }
}
