/** One input as `selon trace batch.jsonl` takes it. */
export type Page = { id: string; text: string; url?: string; language: string; published?: string }

/** What is known of a family that was grown. */
export type GoldFamily = {
  id: string
  origins: number
  witnesses: string[]
  descent: { from: string; to: string; relation: string }[]
}
export type Gold = { families: GoldFamily[]; unrelated: [string, string][] }
