import type { BenchOptions, Figure, Measurement } from '../figure.ts';
import { measureRecipe } from './measure-recipe.ts';
import { findModel, RECIPES, TINY, type Recipe } from './recipes.ts';
import { shortly } from './shortly.ts';

/**
 * Pictures of local models against the bare calls of ONNX Runtime that they are made of, diffusers on
 * PyTorch and stable-diffusion.cpp: the same weights, the same number of threads, by turns. And what the
 * server's API does meanwhile.
 */
export const diffusion: Measurement = {
  name: 'diffusion',
  run: async (options) => {
    if (options.models === undefined) {
      console.error(
        'diffusion: no models of full size, so small ones of our own are drawn with; name their folder with --models (see training/parity/README.md)',
      );
    }
    const figures: Figure[] = [];
    for (const recipe of wantedRecipes(options)) {
      const folder = findModel(recipe.model, options.models);
      if (folder === undefined) {
        if (options.models === undefined) continue;
        console.error(`diffusion: ${recipe.name} is left out; ${recipe.model} is not there`);
        continue;
      }
      try {
        figures.push(...(await measureRecipe(recipe, folder, options)));
      } catch (error) {
        // An hour of other figures is not to be lost with it.
        console.error(`diffusion: ${recipe.name} failed: ${shortly(error)}`);
        process.exitCode = 1;
      }
    }
    return figures;
  },
};

/** @throws RangeError for a recipe that there is not. */
export function wantedRecipes({ models, recipes }: BenchOptions): readonly Recipe[] {
  const known = models === undefined ? [TINY, ...RECIPES] : RECIPES;
  const unknown = recipes?.find((name) => !known.some((recipe) => recipe.name === name));
  if (unknown !== undefined) {
    const names = known.map(({ name }) => `'${name}'`).join(', ');
    throw new RangeError(`There is no recipe '${unknown}'; there are: ${names}.`);
  }
  return known.filter(({ name }) => recipes?.includes(name) ?? true);
}
