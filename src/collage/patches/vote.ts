import { patchAddress, type Raster } from './patch-space.ts';
import type { NearestField } from './nearest-field.ts';

/**
 * What the matched patches say together: every centre lays its source patch over the target, and
 * `into` gets the weighted mean where patches fell (Wexler et al. 2007). `ballot` needs the size of
 * the target; `weights`, per target pixel, is how much each centre's patch counts. Pixels on which
 * no patch falls are left as they are.
 *
 * @param values what is laid down; the source itself, or another picture of its size.
 */
export function vote(
  field: NearestField,
  values: Raster,
  weights: Float32Array,
  ballot: Raster,
  into: { readonly raster: Raster; readonly pixels: Int32Array },
): void {
  const { space, edge, target, centres, match } = field;
  const { width, height } = target;
  const { add } = space.kernel(edge);
  const radius = (edge - 1) / 2;
  const total = new Float32Array(width * height);
  ballot.data.fill(0);
  const to = patchAddress(ballot, 0, radius);
  const from = patchAddress(values, 0, radius);
  for (const centre of centres) {
    const weight = weights[centre]!;
    add(to + 16 * centre, from + 16 * match[centre]!, 16 * width, 16 * values.width, weight);
    for (let dy = -radius; dy <= radius; dy++) {
      const row = centre + dy * width;
      for (let at = row - radius; at <= row + radius; at++) total[at] = total[at]! + weight;
    }
  }
  const { data } = into.raster;
  for (const pixel of into.pixels) {
    const sum = total[pixel]!;
    if (sum === 0) continue;
    const at = 4 * pixel;
    for (let channel = 0; channel < 4; channel++) {
      data[at + channel] = ballot.data[at + channel]! / sum;
    }
  }
}

const SAMPLE = 4096;

/**
 * How much each centre's patch counts: exp(-cost / 2σ²), σ² being the cost below which `share` of
 * the centres lie. A low share (0.35) keeps detail; 0.75, as usual, blurs.
 */
export function voteWeights(
  { centres, cost }: NearestField,
  share: number,
  into: Float32Array,
): void {
  // A few thousand tell the share as well as all of them.
  const step = Math.max(1, Math.floor(centres.length / SAMPLE));
  const costs = new Float32Array(Math.ceil(centres.length / step));
  for (let i = 0; i < costs.length; i++) costs[i] = cost[centres[i * step]!]!;
  costs.sort();
  const variance = Math.max(1, costs[Math.floor(share * (costs.length - 1))] ?? 1);
  for (const centre of centres) {
    // No weight is quite nothing: a pixel that only bad patches cover still gets a colour.
    into[centre] = Math.exp(-cost[centre]! / (2 * variance)) + 1e-12;
  }
}
