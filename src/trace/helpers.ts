import type { Pair } from './candidates.js'
import type { TaskName, Tasks, TextPairs } from './tasks.js'
import type { TextGroup } from './text-group.js'

/** Others who do tasks at the same time, such as threads. */
export type Helpers = {
  /** With fewer things to do than this, asking takes longer than doing. */
  readonly worthwhile: number
  readonly answer: <Name extends TaskName>(
    name: Name,
    question: Tasks[Name]['question'],
  ) => Promise<Tasks[Name]['answer']>
}

/** Things handed out at a time: enough to be worth a message, few enough that all helpers end together. */
const handful = 250

/**
 * Has helpers work on things, a handful at a time, and hands each answer over as it comes. Nothing happens where
 * nobody helps or there is little to do: whatever is not known is worked out when it is needed.
 */
export async function handOut<Name extends TaskName, Thing>(
  helpers: Helpers | undefined,
  name: Name,
  things: readonly Thing[],
  ask: (things: readonly Thing[]) => Tasks[Name]['question'],
  keep: (thing: Thing, answer: Tasks[Name]['answer'][number]) => void,
): Promise<void> {
  if (!helpers || things.length < helpers.worthwhile) return
  const asked = handfuls(things).map(async (each) => {
    const answers = await helpers.answer(name, ask(each))
    each.forEach((thing, i) => {
      keep(thing, answers[i]!)
    })
  })
  await Promise.all(asked)
}

function handfuls<Thing>(things: readonly Thing[]): (readonly Thing[])[] {
  const parts: (readonly Thing[])[] = []
  for (let i = 0; i < things.length; i += handful) parts.push(things.slice(i, i + handful))
  return parts
}

/** Pairs of texts with what has to be known of the texts, each once. */
export function textPairs(groups: readonly TextGroup[], pairs: readonly Pair[]): TextPairs {
  const places = new Map<number, number>()
  const placeOf = (text: number): number => {
    const place = places.get(text) ?? places.size
    places.set(text, place)
    return place
  }
  const numbers = pairs.flatMap(({ a, b }) => [placeOf(a), placeOf(b)])
  return { texts: [...places.keys()].map((text) => groups[text]!.pared), pairs: numbers }
}
