import { deviation, worst, type Deviation } from './deviation.ts';
import type { GoldenCase } from './golden-case.ts';
import type { RecordedRun } from './recording-runtime.ts';

/** `part.prior.in.hidden_states`: what a part was fed or gave, all its calls one after the other. */
const RECORDED = /^part\.(\w+)\.(in|out)\.(\w+)$/;

type Row = ArrayLike<number>;

/**
 * How far parts that only some families have are from diffusers: image encoder, prior, what their UNet is
 * fed besides. diffusers takes pictures together where Gala takes them one by one, so rows are compared
 * with those that come nearest, in whatever order; and it remembers what a text encoder said.
 * @throws Error when a part was not run.
 */
export function compareParts(golden: GoldenCase, runs: readonly RecordedRun[]): Deviation {
  return worst(
    golden.names('part.').flatMap((name) => {
      const [, part, side, tensor] = RECORDED.exec(name)!;
      const rows = runs
        .filter((run) => run.part === part)
        .flatMap((run) => rowsOf((side === 'in' ? run.feeds : run.given)[tensor!]));
      const wanted = rowsOf(golden.tensor(name));
      if (rows.length === 0) throw new Error(`${name}: it was never run`);
      return wanted.map((row) => nearest(row, rows));
    }),
  );
}

function nearest(wanted: Row, rows: readonly Row[]): Deviation {
  const deviations = rows.map((row) => deviation(row, wanted));
  return deviations.reduce((near, one) => (one.largest < near.largest ? one : near));
}

function rowsOf(
  tensor:
    | { readonly data: Float32Array | Int32Array | Uint8Array; readonly dims: readonly number[] }
    | undefined,
): readonly Row[] {
  if (tensor === undefined) return [];
  const { data, dims } = tensor;
  const length = data.length / dims[0]!;
  return Array.from({ length: dims[0]! }, (_, row) =>
    data.subarray(row * length, (row + 1) * length),
  );
}
