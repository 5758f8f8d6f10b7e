type Numbers = Float32Array<ArrayBuffer>;

/** What a UNet said of latents, row by row. */
export interface Answer {
  /** Of the noise in them, `[rows, channels, h, w]`. */
  readonly noise: Numbers;
  /**
   * Of how much fresh noise the next step is to add, where the model learned that: of the last `pictures`
   * rows, which are those with their prompts. Guidance has no say in it.
   */
  readonly variance?: Numbers;
}

/**
 * Takes the two halves of each row apart that a model answers which learned its variance.
 * @param output `[rows, answered, h, w]`.
 * @param rows as many as pictures, or twice as many with guidance.
 * @param length how many numbers the latents of a picture are.
 */
export function divideAnswer(
  output: Numbers,
  rows: number,
  pictures: number,
  length: number,
): Answer {
  const answered = output.length / rows;
  if (answered === length) return { noise: output };
  if (answered !== 2 * length) {
    throw new RangeError(`${output.length} numbers are no answer to ${rows} rows of ${length}`);
  }
  const noise = new Float32Array(rows * length);
  const variance = new Float32Array(pictures * length);
  for (let row = 0; row < rows; row++) {
    const start = row * answered;
    noise.set(output.subarray(start, start + length), row * length);
    const picture = row - (rows - pictures);
    if (picture >= 0) {
      variance.set(output.subarray(start + length, start + answered), picture * length);
    }
  }
  return { noise, variance };
}
