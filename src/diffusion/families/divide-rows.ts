/**
 * Which rows go through a graph together: neighbours that are alike in shape, at most so many.
 * @param shapes of what each row is fed; equal ones are the same value.
 */
export function divideRows(
  shapes: readonly (number | string)[],
  atMost: number,
): readonly number[][] {
  const runs: number[][] = [];
  shapes.forEach((shape, row) => {
    const run = runs.at(-1);
    if (run && run.length < atMost && shapes[run[0]!] === shape) run.push(row);
    else runs.push([row]);
  });
  return runs;
}
