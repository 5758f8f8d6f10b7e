import { deviation } from './deviation.ts';
import type { GoldenTensor } from './golden-tensors.ts';
import type { RecordedRun } from './recording-runtime.ts';
import type { UnclipCase } from './replay-unclip.ts';

/** What was compared with diffusers, and how far off the worst of it is. */
export interface UnclipDeviations {
  /** Stages that are further off than they may be, in words. */
  readonly farOff: readonly string[];
  /** The nets of which something was compared. */
  readonly compared: ReadonlySet<string>;
}

/** A row of one of our runs, and where diffusers has it. */
interface Pair {
  readonly run: RecordedRun | undefined;
  readonly row: number;
  readonly goldenRow: number;
}

/**
 * Compares what nets were fed and gave. diffusers asks each about all pictures at once, against what
 * they are not to show before what they are; Gala about one row, or one picture, at a time.
 * @param tolerance in units of the spread of what is compared.
 */
export function compareUnclip(
  golden: UnclipCase,
  runs: readonly RecordedRun[],
  tolerance: number,
): UnclipDeviations {
  const farOff: string[] = [];
  const compared = new Set<string>();
  for (const name of golden.names('')) {
    const [net, call, key] = /^([a-z_]+)\.(\d+)\.([a-z_]+)$/.exec(name)?.slice(1) ?? [];
    if (net === undefined || key === undefined) continue;
    compared.add(net);
    const tensor = golden.tensor(name);
    for (const { run, row, goldenRow } of pairsOf(golden, runs, net, Number(call), tensor)) {
      const ours = run && (run.feeds[key] ?? run.given[key]);
      const off = ours ? deviation(rowOf(ours, row), rowOf(tensor, goldenRow)).largest : Infinity;
      if (!(off <= tolerance)) farOff.push(`${name}, row ${goldenRow}: ${off.toExponential(1)}`);
    }
  }
  return { farOff, compared };
}

function pairsOf(
  golden: UnclipCase,
  runs: readonly RecordedRun[],
  net: string,
  call: number,
  tensor: GoldenTensor,
): readonly Pair[] {
  const own = runs.filter(({ part }) => part === net);
  const pictures = golden.about.prompts.length;
  const calls = golden.names(`${net}.`).filter((name) => name.endsWith('.timestep')).length;
  const rows = tensor.dims[0]!;
  // A timestep is one for all.
  const goldenRows = rows === 1 ? Array<number>(2 * pictures).fill(0) : undefined;
  const all = Array.from({ length: pictures }, (_, i) => i);
  const row = (i: number): number => goldenRows?.[i] ?? i;
  if (net === 'text_encoder') return textPairs(golden, own, call, rows);
  if (net === 'image_encoder') return all.map((i) => ({ run: own[i], row: 0, goldenRow: i }));
  if (net === 'prior') {
    return all.flatMap((i) =>
      [0, 1].map((half) => ({
        run: own[call * pictures + i],
        row: half,
        goldenRow: row(half * pictures + i),
      })),
    );
  }
  if (net === 'text_proj') {
    return all.flatMap((i) => [
      { run: own[2 * i], row: 0, goldenRow: row(pictures + i) },
      { run: own[2 * i + 1], row: 0, goldenRow: row(i) },
    ]);
  }
  if (net === 'decoder') {
    const each = own.length / calls;
    const skipped = 2 * pictures - each;
    return Array.from({ length: each }, (_, i) => ({
      run: own[call * each + i],
      row: 0,
      goldenRow: row(i + skipped),
    }));
  }
  return all.map((i) => ({ run: own[i * calls + call], row: 0, goldenRow: row(i) }));
}

/** By their tokens: what comes again is not encoded again. */
function textPairs(
  { tensor }: UnclipCase,
  own: readonly RecordedRun[],
  call: number,
  rows: number,
): readonly Pair[] {
  const ids = tensor(`text_encoder.${call}.input_ids`);
  return Array.from({ length: rows }, (_, goldenRow) => {
    const wanted = rowOf(ids, goldenRow).join();
    const run = own.find(({ feeds }) => feeds['input_ids']!.data.join() === wanted);
    return { run, row: 0, goldenRow };
  });
}

function rowOf(
  { data, dims }: Pick<GoldenTensor, 'data' | 'dims'>,
  row: number,
): GoldenTensor['data'] {
  const length = data.length / (dims[0] ?? 1);
  return data.subarray(row * length, (row + 1) * length);
}
