import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { TINY } from '../../bench/diffusion/recipes.ts';

interface Printed {
  readonly figures: readonly {
    readonly name: string;
    readonly value: number;
    readonly note?: string;
  }[];
}

/** Everything is loaded in processes of their own, one after the other. */
const TIMEOUT = 300_000;

const golden = (model: string): string =>
  fileURLToPath(new URL(`../golden/diffusion/models/${model}`, import.meta.url));

async function measured(...further: readonly string[]): Promise<Printed['figures']> {
  const words = ['--import', 'tsx', 'bench/main.ts', '--only', 'diffusion', '--json', ...further];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return (JSON.parse(stdout) as Printed).figures;
}

describe('the benchmark of local models', () => {
  it(
    'draws with a tiny model when no others are named, and measures all of it',
    { timeout: TIMEOUT },
    async () => {
      const figures = await measured('--recipe', TINY.name);

      // Memory is only told on Linux.
      const names = figures.map(({ name }) => name).filter((name) => !name.endsWith('RSS peak'));
      expect(names).toEqual([
        'sd1, gala, a picture of 64²',
        'sd1, gala, loading',
        'sd1, bare, a picture of 64²',
        'sd1, bare, loading',
        'sd1, a picture of gala against bare',
        'sd1, a step of gala against bare',
        'sd1, first preview after its step',
        'sd1, /healthz while drawing, p99',
        'sd1, first event of a stream',
      ]);
      expect(figures.filter(({ value }) => !(value > 0))).toEqual([]);
    },
  );

  describe('with models of each family by the names of its recipes', () => {
    const models = mkdtempSync(join(tmpdir(), 'gala-bench-models-'));

    beforeAll(() => {
      const tiny = { lcm: 'lcm', 'sdxl-turbo': 'sdxl', karlo: 'karlo' };
      for (const [name, model] of Object.entries(tiny)) {
        symlinkSync(golden(model), join(models, name));
      }
    });
    afterAll(() => rmSync(models, { recursive: true, force: true }));

    it.each(['lcm + taesd', 'sdxl-turbo + taesd', 'karlo', 'karlo, variation'])(
      'draws by %s against the very runs that the picture is made of',
      { timeout: TIMEOUT },
      async (recipe) => {
        const named = ['--models', models, '--recipe', recipe, '--edge', '64', '--rounds', '1'];

        const figures = await measured(...named);

        const names = figures.map(({ name }) => name);
        expect(names).toContain(`${recipe}, a picture of gala against bare`);
        expect(names).toContain(`${recipe}, a step of gala against bare`);
        expect(figures.filter(({ value }) => !(value > 0))).toEqual([]);
      },
    );
  });
});
