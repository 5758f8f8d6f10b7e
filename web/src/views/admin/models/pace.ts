/** How much had come at a moment. */
export interface Sample {
  /** Milliseconds that only ever grow. */
  readonly at: number;
  readonly bytes: number;
}

/** The pace is that of the last seconds: a line that has become slow is not helped by how it began. */
const SPAN_MS = 8000;
/** Less says nothing. */
const LEAST_MS = 900;

/** The samples with one more, without those that are too old to tell; anew when a download begins anew. */
export function withSample(samples: readonly Sample[], sample: Sample): readonly Sample[] {
  const last = samples.at(-1);
  if (last && sample.bytes < last.bytes) return [sample];
  const recent = samples.filter(({ at }) => at >= sample.at - SPAN_MS);
  return [...recent, sample];
}

/** Bytes a second; `undefined` while there is too little to tell. */
export function paceOf(samples: readonly Sample[]): number | undefined {
  const first = samples[0];
  const last = samples.at(-1);
  if (!first || !last || last.at - first.at < LEAST_MS) return undefined;
  return ((last.bytes - first.bytes) / (last.at - first.at)) * 1000;
}
