/**
 * What Selon knows of one language, as tables. A pack is loaded when a page of its language is first read.
 * Each field's type stands beside the algorithm-free file that describes it (`language/<field>.ts`);
 * each language fills it in `language/<tag>/<field>.ts`.
 */
export type Pack = {
  /** BCP 47 primary tag. */
  readonly language: string
}
