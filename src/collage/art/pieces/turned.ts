/**
 * The closed outline of a turned thing (a glass, a bottle, a chess piece) from its right half:
 * absolute `M`, `L` and `C` commands from the top rim down to the foot. The foot bulges by `sag`,
 * as a round foot does that is seen from slightly above.
 */
export function turned(half: string, sag = 4): string {
  const points = segmentsOf(half);
  const [top, foot] = [points[0]!.at(-1)!, points.at(-1)!.at(-1)!];
  let d = half;
  d += `C${foot.x * 0.55} ${foot.y + sag} ${-foot.x * 0.55} ${foot.y + sag} ${-foot.x} ${foot.y}`;
  for (let i = points.length - 1; i > 0; i--) {
    const [here, before] = [points[i]!, points[i - 1]!];
    const end = before.at(-1)!;
    const way = [...here.slice(0, -1).reverse(), end].map(({ x, y }) => `${-x} ${y}`);
    d += `${here.length > 1 ? 'C' : 'L'}${way.join(' ')}`;
  }
  return `${d}L${top.x} ${top.y}Z`;
}

interface At {
  readonly x: number;
  readonly y: number;
}

/** Points of each command: one for `M` and `L`, three for `C`. */
function segmentsOf(half: string): readonly (readonly At[])[] {
  return [...half.matchAll(/([MLC])([^MLC]*)/g)].flatMap(([, letter, rest = '']) => {
    const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const points: At[] = [];
    for (let i = 0; i + 1 < numbers.length; i += 2)
      points.push({ x: numbers[i]!, y: numbers[i + 1]! });
    if (letter !== 'C') return points.map((point) => [point]);
    return points.flatMap((_, i) => (i % 3 === 0 ? [points.slice(i, i + 3)] : []));
  });
}
