/** One measured value, beside what it was aimed at. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** `ms`, `MB`, `/s`, `×`. */
  readonly unit: string;
  readonly aim?: { readonly atMost: number } | { readonly atLeast: number };
  /** What else a reader wants to know. */
  readonly note?: string;
}

/** What a measurement may be told; most need nothing. */
export interface BenchOptions {
  /** Folder with models of full size, as `training/parity/full_size.py` makes them. */
  readonly models?: string;
  /** A Python that has diffusers. */
  readonly python?: string;
  /** `sd-cli` of stable-diffusion.cpp. */
  readonly sdCli?: string;
  /** Names of the recipes that are drawn by; all when left out. */
  readonly recipes?: readonly string[];
  /** Edge of the pictures in pixels; the model's own when left out. */
  readonly edge?: number;
  readonly rounds?: number;
}

/** A part of the benchmark, run by its name with `--only`. */
export interface Measurement {
  readonly name: string;
  readonly run: (options: BenchOptions) => Promise<readonly Figure[]>;
}

/** The value below which `share` of the values lie; nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? NaN;
}

/** Whether the aim was met; `undefined` when none was set. */
export function meets({ value, aim }: Figure): boolean | undefined {
  if (aim === undefined) return undefined;
  return 'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast;
}

/** Figures as aligned lines for people. */
export function formatFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => ({
    name: figure.name,
    value: `${figure.value.toFixed(figure.value < 10 ? 2 : 0)} ${figure.unit}`,
    aim: aimOf(figure),
    note: figure.note ?? '',
  }));
  const width = (column: 'name' | 'value' | 'aim'): number =>
    Math.max(...rows.map((row) => row[column].length));
  return rows
    .map(({ name, value, aim, note }) =>
      [name.padEnd(width('name')), value.padStart(width('value')), aim.padEnd(width('aim')), note]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function aimOf(figure: Figure): string {
  const { aim, unit } = figure;
  if (aim === undefined) return '';
  const text = 'atMost' in aim ? `≤ ${aim.atMost}` : `≥ ${aim.atLeast}`;
  return `${meets(figure) ? 'meets ' : 'misses'} ${text} ${unit}`;
}
