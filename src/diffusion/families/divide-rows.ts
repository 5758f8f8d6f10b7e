/**
 * Which rows go through a graph together: neighbours whose texts are of equal length, at most so many.
 * @param lengths how many tokens each row has.
 */
export function divideRows(lengths: readonly number[], atMost: number): readonly number[][] {
  const runs: number[][] = [];
  lengths.forEach((length, row) => {
    const run = runs.at(-1);
    if (run && run.length < atMost && lengths[run[0]!] === length) run.push(row);
    else runs.push([row]);
  });
  return runs;
}
