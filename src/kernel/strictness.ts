/**
 * How much of what people ask for is refused. `off` refuses nothing but sexual content that involves
 * minors, which every strictness refuses.
 */
export const STRICTNESSES = ['off', 'low', 'standard', 'strict'] as const;

export type Strictness = (typeof STRICTNESSES)[number];

/** Whether what is refused from `from` on is refused at `strictness`. */
export function reaches(strictness: Strictness, from: Strictness): boolean {
  return STRICTNESSES.indexOf(strictness) >= STRICTNESSES.indexOf(from);
}
