const f32 = Math.fround;

/**
 * The guidance scale as a latent consistency model is told it, in `timestep_cond`: sines, then cosines, of
 * `1000(w − 1)` at falling frequencies; an odd last place is 0.
 *
 * Rounded to 32 bits after each operation as torch does: at w = 8.5 the phase is 7500, where a 32-bit float
 * is only exact to 0.0005, and that is how the models were trained.
 * @param scale `w`, as people give it.
 * @param length of the embedding, `time_cond_proj_dim` of the UNet.
 */
export function guidanceEmbedding(scale: number, length: number): Float32Array<ArrayBuffer> {
  const half = Math.floor(length / 2);
  if (half < 2) throw new RangeError(`A guidance embedding of ${length} numbers is too short`);
  const embedding = new Float32Array(length);
  const position = f32(f32(scale - 1) * 1000);
  const rate = f32(f32(Math.log(10_000)) / (half - 1));
  for (let i = 0; i < half; i++) {
    const phase = f32(position * f32(Math.exp(-f32(i * rate))));
    embedding[i] = Math.sin(phase);
    embedding[half + i] = Math.cos(phase);
  }
  return embedding;
}
