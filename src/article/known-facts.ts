type Known<Facts> = { [Name in keyof Facts]?: NonNullable<Facts[Name]> }

/** Those of the facts that are known; nothing stands for the others, as for what is `undefined` or an empty string. */
export const knownFacts = <Facts extends Readonly<Record<string, unknown>>>(facts: Facts): Known<Facts> =>
  Object.fromEntries(
    Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== ''),
  ) as Known<Facts>
