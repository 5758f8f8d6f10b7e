import type { Random } from '../../../numerics/random.ts';
import type { RowPrior } from '../../patches/nearest-field.ts';
import type { Level } from './level.ts';

const TRIES = 48;

/**
 * First matches from the edge of the hole inwards, ring after ring: each patch is compared only in
 * what of it is known or filled by then, so that nothing is guessed (Criminisi et al. 2004 without
 * its order). The hole gets the colours found. Slow; for coarse levels.
 *
 * @param rows as in the search, for a whole patch.
 */
export function peel({ raster, field, depth, known }: Level, rows: RowPrior, random: Random): void {
  const { width, data } = raster;
  const { match, allowed, centres } = field;
  const radius = (field.edge - 1) / 2;
  const sources: number[] = [];
  for (let i = 0; i < allowed.length; i++) if (allowed[i] === 1) sources.push(i);
  const filled = known.slice();
  const rings = Array.from(centres).sort((a, b) => depth[a]! - depth[b]! || a - b);

  const distance = (centre: number, at: number, limit: number): number => {
    let sum = 0;
    let count = 0;
    for (let dy = -radius; dy <= radius; dy++) {
      for (let dx = -radius; dx <= radius; dx++) {
        const to = centre + dy * width + dx;
        if (filled[to] === 0) continue;
        const from = 4 * (at + dy * width + dx);
        for (let channel = 0; channel < 4; channel++) {
          sum += (data[4 * to + channel]! - data[from + channel]!) ** 2;
        }
        count += 1;
      }
      if (sum > limit) return sum;
    }
    return count === 0 ? Infinity : (sum * field.edge ** 2) / count;
  };

  for (const centre of rings) {
    let best = -1;
    let least = Infinity;
    const consider = (at: number): void => {
      if (allowed[at] !== 1) return;
      const away = Math.abs(Math.floor(at / width) - rows.home[Math.floor(centre / width)]!);
      const found = rows.penalty[away]! + distance(centre, at, least);
      if (found < least) {
        best = at;
        least = found;
      }
    };
    for (const move of [-1, 1, -width, width, -width - 1, -width + 1, width - 1, width + 1]) {
      const theirs = match[centre + move] ?? -1;
      if (theirs >= 0) consider(theirs - move);
    }
    for (let attempt = 0; attempt < TRIES; attempt++) {
      if (least === 0) break;
      consider(random.pick(sources));
    }
    // Nothing near is known yet: a patch of the picture all the same.
    if (best < 0) best = random.pick(sources);
    match[centre] = best;
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const to = centre + dy * width + dx;
        if (filled[to] === 1) continue;
        filled[to] = 1;
        const from = 4 * (best + dy * width + dx);
        for (let channel = 0; channel < 4; channel++) {
          data[4 * to + channel] = data[from + channel]!;
        }
      }
    }
  }
}
