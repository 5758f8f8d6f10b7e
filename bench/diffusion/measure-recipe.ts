import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { percentile, type BenchOptions, type Figure } from '../figure.ts';
import { apiWhileDrawing } from './api-while-drawing.ts';
import { bareTurn, diffusersTurn, galaTurn } from './contestants.ts';
import type { Recipe } from './recipes.ts';
import { shortly } from './shortly.ts';
import { sdCppTurn } from './sd-cpp-turn.ts';
import { compareTurns, describeTurns } from './turn-figures.ts';
import type { Turn, TurnOrder } from './turn.ts';

const THREADS = 2;

/**
 * Draws by a recipe in rounds, each contestant in its turn.
 * @param folder of the model; beside it, with `-torch` behind its name, lies the same for diffusers.
 */
export async function measureRecipe(
  recipe: Recipe,
  folder: string,
  options: BenchOptions,
): Promise<readonly Figure[]> {
  const { name, steps, guidance, fastDecoder, likeness, warmUp } = recipe;
  const edge = options.edge ?? recipe.edge;
  const asked = { edge, steps, guidance, fastDecoder, likeness, warmUp };
  const order: TurnOrder = { folder, name, threads: THREADS, ...asked };
  const turns: Record<string, Turn[]> = {};
  const previews: number[] = [];
  const others = rivalsOf(recipe, order, options);
  for (let round = 0; round < (options.rounds ?? recipe.rounds); round++) {
    const { calls, preview, ...gala } = await galaTurn(order);
    (turns['gala'] ??= []).push(gala);
    if (preview !== undefined) previews.push(preview);
    (turns['bare'] ??= []).push(await bareTurn(order, calls));
    for (const [rival, turn] of others) {
      try {
        (turns[rival] ??= []).push(await turn());
      } catch (error) {
        // What others cannot draw with, stable-diffusion.cpp with some folders, hides no other figure.
        others.delete(rival);
        if (turns[rival]?.length === 0) delete turns[rival];
        console.error(`diffusion: ${name} without ${rival}, which failed: ${shortly(error)}`);
      }
    }
  }
  return [
    ...describeTurns(order, turns, aboutWeights(folder)),
    ...compareTurns(name, turns, recipe.isAimed),
    ...aboutPreviews(name, previews, turns['gala'] ?? []),
    ...(recipe.isServed ? await apiWhileDrawing(order) : []),
  ];
}

/** Those of a recipe whose programs were named and for whom the model is there. */
function rivalsOf(
  { rivals, name }: Recipe,
  order: TurnOrder,
  { python, sdCli }: BenchOptions,
): Map<string, () => Promise<Turn>> {
  const original = `${order.folder}-torch`;
  if (!existsSync(original)) return new Map();
  const theirs = { ...order, folder: original };
  const turns = {
    diffusers: python === undefined ? undefined : () => diffusersTurn(python, theirs),
    'sd.cpp': sdCli === undefined ? undefined : () => sdCppTurn(sdCli, theirs),
  };
  const there = new Map<string, () => Promise<Turn>>();
  for (const rival of rivals) {
    const turn = turns[rival];
    if (turn) there.set(rival, turn);
    else console.error(`diffusion: ${name} without ${rival}; ${HOW_TO_HAVE[rival]}`);
  }
  return there;
}

const HOW_TO_HAVE = {
  diffusers: 'name a --python that has it',
  'sd.cpp': 'name the program of stable-diffusion.cpp with --sd-cli',
} as const;

/** The file that `training/parity/shared_weights.py` puts beside graphs of random weights. */
const SHARED_WEIGHTS = 'random-weights';

function aboutWeights(folder: string): string | undefined {
  const isShared = existsSync(join(folder, 'text_encoder', SHARED_WEIGHTS));
  return isShared ? 'random weights that overlap on the disk' : undefined;
}

function aboutPreviews(
  name: string,
  previews: readonly number[],
  gala: readonly Turn[],
): readonly Figure[] {
  if (previews.length === 0) return [];
  const step = percentile(
    gala.map((turn) => turn.step),
    0.5,
  );
  return [
    {
      name: `${name}, first preview after its step`,
      value: percentile(previews, 0.5),
      unit: 'ms',
      note: `a step takes ${step.toFixed(0)} ms`,
    },
  ];
}
