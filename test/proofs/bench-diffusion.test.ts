import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

interface Printed {
  readonly figures: readonly { readonly name: string; readonly value: number }[];
}

/** Everything is loaded in processes of their own, one after the other. */
const TIMEOUT = 300_000;

describe('the benchmark of local models', () => {
  it(
    'draws with a tiny model when no others are named, and measures all of it',
    { timeout: TIMEOUT },
    async () => {
      const words = ['--import', 'tsx', 'bench/main.ts', '--only', 'diffusion', '--json'];

      const { stdout, stderr } = await promisify(execFile)(process.execPath, words);

      expect(stderr).toContain('name their folder with --models');
      const { figures } = JSON.parse(stdout) as Printed;
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
});
