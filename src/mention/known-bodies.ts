import type { Gazetteer } from './gazetteer.js'
import { numbersNamed } from './name-table.js'
import type { Organisation } from './organisations.js'

/** Kinds of the bodies in `knowledge/bodies.txt`, in the order of their numbers there. */
export const bodyKinds = [
  'band',
  'broadcaster',
  'club',
  'company',
  'institution',
  'league',
  'newspaper',
] as const

/** In `bodies.txt`, after the kind: the name is an acronym, and names nothing where it is not written as one. */
export const inCapitals = 1

/** A body that is known by name alone, the same in every language; `acronym` where it must stand in capitals. */
export type KnownBody = { readonly organisation: Organisation; readonly acronym: boolean }

const ready: readonly Organisation[] = bodyKinds.map((kind) => ({ id: '', kind, country: '', name: '' }))

/** The body that a folded name stands for. */
export function bodyNamed({ bodies }: Gazetteer, name: string): KnownBody | undefined {
  const [kind, flag] = numbersNamed(bodies, name)
  return kind === undefined ? undefined : { organisation: ready[kind]!, acronym: flag === inCapitals }
}
