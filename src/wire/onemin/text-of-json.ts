/**
 * The JSON of a value that came as JSON; `undefined` when it is nested deeper than `depth`. Bodies may be
 * nested so deep that writing them again overflows the stack, so that this comes first.
 */
export function textOfJson(value: object, depth: number): string | undefined {
  let level: readonly unknown[] = [value];
  for (let i = 0; i < depth && level.length > 0; i++) {
    level = level.flatMap((inner) => Object.values(inner as object).filter(isObject));
  }
  return level.length > 0 ? undefined : JSON.stringify(value);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
