import { describe, expect, it } from 'vitest';

import { wantedRecipes } from './diffusion.ts';
import { RECIPES, TINY } from './recipes.ts';

describe('wantedRecipes', () => {
  it('are all of full size where models are named, and a tiny one besides where none are', () => {
    expect(wantedRecipes({ models: '/models' })).toEqual(RECIPES);
    expect(wantedRecipes({})).toEqual([TINY, ...RECIPES]);
  });

  it('are those that were named', () => {
    const wanted = wantedRecipes({ models: '/models', recipes: ['lcm + taesd'] });

    expect(wanted.map(({ name }) => name)).toEqual(['lcm + taesd']);
  });

  it('names them all when one is wanted that there is not', () => {
    expect(() => wantedRecipes({ models: '/models', recipes: ['lcm'] })).toThrow(
      /no recipe 'lcm'; there are: 'sd-turbo \+ taesd', 'lcm \+ taesd'/,
    );
  });
});

describe('RECIPES', () => {
  it('have names of their own', () => {
    const names = [TINY, ...RECIPES].map(({ name }) => name);

    expect(new Set(names).size).toBe(names.length);
  });
});
