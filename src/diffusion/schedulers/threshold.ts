const f32 = Math.fround;

interface ThresholdChoice {
  /** How many of a picture's numbers stay within the limit: 0.995, say. */
  readonly dynamic_thresholding_ratio: number;
  /** How far the limit may go out; from 1. */
  readonly sample_max_value: number;
}

/**
 * Dynamic thresholding (Saharia et al. 2022, section 2.3), in place: what of a picture lies beyond most of its
 * numbers is limited to these, and the whole divided by that limit, so that it fills −1 … 1 and no more. A
 * picture within −1 … 1 stays as it is.
 * @param numbers of all pictures, one after the other; each has a limit of its own.
 */
export function threshold(
  numbers: Float32Array<ArrayBuffer>,
  pictures: number,
  { dynamic_thresholding_ratio: ratio, sample_max_value: most }: ThresholdChoice,
): void {
  const length = numbers.length / pictures;
  for (let picture = 0; picture < pictures; picture++) {
    const own = numbers.subarray(picture * length, (picture + 1) * length);
    const limit = Math.min(Math.max(quantile(own.map(Math.abs).sort(), ratio), 1), most);
    for (let i = 0; i < length; i++) {
      own[i] = Math.min(Math.max(own[i]!, -limit), limit) / limit;
    }
  }
}

/** Between neighbours linearly; in 32 bits, as torch has it. */
function quantile(sorted: Float32Array<ArrayBuffer>, ratio: number): number {
  const rank = f32(f32(ratio) * (sorted.length - 1));
  const below = Math.floor(rank);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return f32(low + f32((rank - below) * f32(high - low)));
}
