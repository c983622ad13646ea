/** What Russian and Ukrainian put in place of the ending of a noun, by that ending; the first that fits. */
const endings: readonly (readonly [ending: RegExp, cases: readonly string[]])[] = [
  [/ия$/u, ['ии', 'ию', 'ией']],
  [/ія$/u, ['ії', 'ію', 'ією']],
  [/а$/u, ['ы', 'и', 'е', 'і', 'у', 'ой', 'ою']],
  [/я$/u, ['и', 'і', 'е', 'ю', 'ей', 'єю']],
  [/[йь]$/u, ['я', 'ю', 'ем', 'єм', 'е', 'и', 'і']],
  [/(?=[оеёиіыуюэ]$)/u, ['']],
  [/$/u, ['а', 'у', 'ом', 'е', 'і']],
]

const declined = /^[А-ЯЁІЇЄ][А-Яа-яЁёІіЇїЄєҐґ-]*[а-яёіїє]$/u

/** A Cyrillic name of one word in its cases, as papers print it («в Роснефти», «у Шахтаря»); other names alone. */
export function caseForms(name: string): string[] {
  if (!declined.test(name)) return [name]
  const [ending, cases] = endings.find(([pattern]) => pattern.test(name))!
  return [name, ...cases.map((form) => name.replace(ending, form))]
}
