import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { percentile, type BenchOptions, type Figure, type Measurement } from '../figure.ts';
import { apiWhileDrawing } from './api-while-drawing.ts';
import { bareTurn, diffusersTurn, galaTurn } from './contestants.ts';
import { sdCppTurn } from './sd-cpp-turn.ts';
import type { Turn, TurnOrder } from './turn.ts';

const THREADS = 2;
const ROUNDS = 3;

/** Shapes that `training/parity/full_size.py` makes, and how each is drawn with. */
const SHAPES = [
  { name: 'sd-turbo', edge: 512, steps: 2, guidance: 1 },
  { name: 'sd15', edge: 512, steps: 3, guidance: 7.5 },
] as const;

/** So small that only what the pipeline itself costs is seen: it shows that this runs, not how fast. */
const TINY = {
  folder: fileURLToPath(new URL('../../test/golden/diffusion/models/sd1', import.meta.url)),
  name: 'sd1',
  edge: 64,
  steps: 4,
  guidance: 7.5,
  threads: THREADS,
} as const;

/**
 * Pictures of local models against the bare calls of ONNX Runtime that they are made of, diffusers on
 * PyTorch and stable-diffusion.cpp: the same weights, the same number of threads, by turns. And what the
 * server's API does meanwhile.
 */
export const diffusion: Measurement = {
  name: 'diffusion',
  run: async (options) => {
    const { models } = options;
    if (models === undefined) {
      console.error(
        'diffusion: no models of full size, so a tiny one is drawn with; name their folder with --models (see training/parity/README.md)',
      );
      return measureModel(TINY, undefined, { ...options, rounds: options.rounds ?? 1 });
    }
    const figures: Figure[] = [];
    for (const { name, ...usual } of SHAPES) {
      const folder = join(models, name);
      if (!existsSync(folder)) {
        console.error(`diffusion: ${name} is left out; there is no ${folder}`);
        continue;
      }
      const order = { folder, name, threads: THREADS, ...usual, edge: options.edge ?? usual.edge };
      figures.push(...(await measureModel(order, `${folder}-torch`, options)));
    }
    return figures;
  },
};

type Turns = { readonly [contestant: string]: readonly Turn[] };

/** @param original the same weights in the layout of diffusers; `undefined` where there are none. */
async function measureModel(
  order: TurnOrder,
  original: string | undefined,
  options: BenchOptions,
): Promise<readonly Figure[]> {
  const turns: Record<string, Turn[]> = {};
  const take = async (name: string, turn: Promise<Turn>): Promise<void> => {
    (turns[name] ??= []).push(await turn);
  };
  const others = new Map(
    original === undefined ? [] : Object.entries(rivals(order, original, options)),
  );
  const previews: number[] = [];
  for (let round = 0; round < (options.rounds ?? ROUNDS); round++) {
    const gala = await galaTurn(order);
    await take('gala', Promise.resolve(gala));
    if (gala.preview !== undefined) previews.push(gala.preview);
    await take('bare', bareTurn(order, gala.calls));
    for (const [name, turn] of others) {
      try {
        await take(name, turn());
      } catch (error) {
        // What others cannot draw with, stable-diffusion.cpp with some folders, hides no other figure.
        others.delete(name);
        console.error(
          `diffusion: ${order.name} without ${name}, which failed: ${firstLine(error)}`,
        );
      }
    }
  }
  const figures = [...describe(order, turns), ...compare(order, turns)];
  if (previews.length > 0) {
    figures.push({
      name: `${order.name}, first preview after its step`,
      value: percentile(previews, 0.5),
      unit: 'ms',
      note: `a step takes ${percentile(
        (turns['gala'] ?? []).map(({ step }) => step),
        0.5,
      ).toFixed(0)} ms`,
    });
  }
  return [...figures, ...(await apiWhileDrawing(order))];
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** Those whose programs were named. */
function rivals(
  order: TurnOrder,
  original: string,
  { python, sdCli }: BenchOptions,
): Readonly<Record<string, () => Promise<Turn>>> {
  const theirs = { ...order, folder: original };
  if (python === undefined)
    console.error('diffusion: without diffusers; name a --python that has it');
  if (sdCli === undefined) {
    console.error('diffusion: without stable-diffusion.cpp; name its program with --sd-cli');
  }
  return {
    ...(python !== undefined && { diffusers: () => diffusersTurn(python, theirs) }),
    ...(sdCli !== undefined && { 'sd.cpp': () => sdCppTurn(sdCli, theirs) }),
  };
}

const median = (turns: readonly Turn[] | undefined, of: keyof Turn): number =>
  percentile(
    (turns ?? []).map((turn) => turn[of]),
    0.5,
  );

function describe({ name, edge, steps }: TurnOrder, turns: Turns): readonly Figure[] {
  return Object.entries(turns).flatMap(([contestant, own]) => [
    {
      name: `${name}, ${contestant}, a picture of ${edge}²`,
      value: median(own, 'picture'),
      unit: 'ms',
      note: `${steps} steps of ${median(own, 'step').toFixed(0)} ms; ${own.length} rounds`,
    },
    { name: `${name}, ${contestant}, loading`, value: median(own, 'load'), unit: 'ms' },
    ...(process.platform === 'linux'
      ? [{ name: `${name}, ${contestant}, RSS peak`, value: median(own, 'peak'), unit: 'MB' }]
      : []),
  ]);
}

/** What Gala may take of the others' time. */
const AIMS: Readonly<Record<string, number>> = { bare: 1.03, diffusers: 0.8, 'sd.cpp': 1 };

/** Round against round, so that whatever else the machine does hits both alike. */
function compare({ name, folder }: TurnOrder, turns: Turns): readonly Figure[] {
  const gala = turns['gala'] ?? [];
  return Object.entries(turns)
    .filter(([contestant]) => contestant !== 'gala')
    .flatMap(([contestant, theirs]) => {
      const ratio = (of: 'picture' | 'step'): number =>
        percentile(
          gala.map((turn, i) => turn[of] / (theirs[i]?.[of] ?? NaN)),
          0.5,
        );
      const aim = AIMS[contestant];
      return [
        {
          name: `${name}, a picture of gala against ${contestant}`,
          value: ratio('picture'),
          unit: '×',
          ...(aim !== undefined && folder !== TINY.folder && { aim: { atMost: aim } }),
        },
        { name: `${name}, a step of gala against ${contestant}`, value: ratio('step'), unit: '×' },
      ];
    });
}
