import type { Level } from './level.ts';

/**
 * First matches as a retoucher would stamp: of every stretch of hole along a row, the left half is
 * taken from what lies to the left of it and the right half from the right, moved in as far as
 * needed; along columns likewise. Where a side has too little room the other gives all, and where
 * both do the match is left open.
 */
export function matchSides({ raster, field }: Level, along: 'rows' | 'columns'): void {
  const { width, height } = raster;
  const { match, allowed, centres } = field;
  const step = along === 'rows' ? 1 : width;
  const length = along === 'rows' ? width : height;
  const wanted = new Uint8Array(width * height);
  for (const centre of centres) wanted[centre] = 1;
  const lines = along === 'rows' ? height : width;
  for (let line = 0; line < lines; line++) {
    const origin = along === 'rows' ? line * width : line;
    let n = 0;
    while (n < length) {
      if (wanted[origin + n * step] === 0) {
        n += 1;
        continue;
      }
      let end = n;
      while (end < length && wanted[origin + end * step] === 1) end += 1;
      matchStretch(n, end, origin, step);
      n = end;
    }
  }

  function matchStretch(from: number, to: number, origin: number, step: number): void {
    const before = roomFrom(from - 1, -1, origin);
    const after = roomFrom(to, 1, origin);
    if (before + after === 0) return;
    // Each side gives in proportion to its room, at most what it has, again and again.
    const middle = from + Math.round(((to - from) * before) / (before + after));
    for (let n = from; n < to; n++) {
      const source =
        n < middle
          ? from - before + ((n - from) % before)
          : to + after - 1 - ((to - 1 - n) % after);
      match[origin + n * step] = origin + source * step;
    }
  }

  /** How many patches in a row may be taken from there on. */
  function roomFrom(start: number, direction: 1 | -1, origin: number): number {
    let room = 0;
    for (let n = start; n >= 0 && n < length && allowed[origin + n * step] === 1; n += direction) {
      room += 1;
    }
    return room;
  }
}
