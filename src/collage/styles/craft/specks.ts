/** Connected fields of equal labels (over edges, not corners). */
export interface Fields {
  /** Which field each pixel belongs to, from 0. */
  readonly field: Int32Array;
  /** How many pixels each field has. */
  readonly sizes: readonly number[];
}

export function fieldsOf(labels: Uint8Array, width: number, height: number): Fields {
  const field = new Int32Array(labels.length).fill(-1);
  const sizes: number[] = [];
  const queue = new Int32Array(labels.length);
  for (let start = 0; start < labels.length; start++) {
    if (field[start]! >= 0) continue;
    const label = labels[start]!;
    const name = sizes.length;
    let head = 0;
    let tail = 0;
    queue[tail++] = start;
    field[start] = name;
    while (head < tail) {
      const at = queue[head++]!;
      const x = at % width;
      for (let side = 0; side < 4; side++) {
        const to = side === 0 ? at - 1 : side === 1 ? at + 1 : side === 2 ? at - width : at + width;
        const beyond =
          (side === 0 && x === 0) ||
          (side === 1 && x === width - 1) ||
          to < 0 ||
          to >= width * height;
        if (beyond || field[to]! >= 0 || labels[to] !== label) continue;
        field[to] = name;
        queue[tail++] = to;
      }
    }
    sizes.push(tail);
  }
  return { field, sizes };
}

/**
 * Gives fields of fewer than `smallest` pixels the label that came just before them in reading order.
 * `smallest` is asked at each field's first pixel.
 */
export function withoutSpecks(
  labels: Uint8Array,
  width: number,
  height: number,
  smallest: (at: number) => number,
): void {
  const { field, sizes } = fieldsOf(labels, width, height);
  const replacement = new Int16Array(sizes.length).fill(-1);
  const kept = new Uint8Array(sizes.length);
  for (let i = 1; i < labels.length; i++) {
    const name = field[i]!;
    if (kept[name] === 1 || replacement[name]! >= 0) continue;
    if (sizes[name]! >= smallest(i)) {
      kept[name] = 1;
      continue;
    }
    const neighbour = i % width > 0 ? i - 1 : i - width;
    const other = field[neighbour]!;
    replacement[name] = replacement[other]! >= 0 ? replacement[other]! : labels[neighbour]!;
  }
  for (let i = 0; i < labels.length; i++) {
    const label = replacement[field[i]!]!;
    if (label >= 0) labels[i] = label;
  }
}
