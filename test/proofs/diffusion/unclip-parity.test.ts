import { describe, expect, it } from 'vitest';

import { compareUnclip } from '../../support/diffusion/compare-unclip.ts';
import {
  replayUnclip,
  unclipCase,
  type UnclipTampering,
} from '../../support/diffusion/replay-unclip.ts';
import { differenceOf } from '../../support/diffusion/compare-pixels.ts';

/** How far numbers may be off, in units of their own spread. */
const TOLERANCE = 1e-3;

/** The smallest share of bytes that are the same; none is off by more than one level. */
const EQUAL_BYTES = 0.999;

const NETS = ['text_encoder', 'text_proj', 'decoder', 'super_res_first', 'super_res_last'];

describe('unCLIP is at parity with diffusers', () => {
  it.each([
    ['words', 'every stage from words to pixels', [...NETS, 'prior']],
    ['words-25-steps', 'the walk of usual length', []],
    ['words-2-steps', 'the shortest walk that diffusers has', ['decoder', 'prior']],
    ['words-unguided', 'a decoder without guidance', ['decoder', 'prior']],
    ['words-against', 'what a picture is not to show, in both walks', ['decoder', 'prior']],
    ['words-batch', 'two pictures at once', ['decoder', 'prior']],
    ['like', 'every stage of a picture like another', [...NETS, 'image_encoder']],
    ['like-batch', 'pictures like two others', ['decoder']],
    ['between', 'a picture between two others', ['decoder']],
  ])('%s: %s', async (name, _, nets) => {
    const golden = unclipCase(name);
    const { painted, runs, noiseLeft, steps } = await replayUnclip(golden);

    const { farOff, compared } = compareUnclip(golden, runs, TOLERANCE);
    expect(farOff).toEqual([]);
    expect([...compared].toSorted()).toEqual(nets.toSorted());
    expect(noiseLeft.every((count) => count === 0)).toBe(true);
    expect(steps.map(([step]) => step)).toEqual(steps.map((_step, i) => i + 1));
    expect(new Set(steps.map(([, of]) => of))).toEqual(new Set([steps.length]));
    const { furthest, equal } = differenceOf(golden.tensor('pixels'), painted);
    expect(furthest).toBeLessThanOrEqual(1);
    expect(equal).toBeGreaterThanOrEqual(EQUAL_BYTES);
  });
});

describe('what is wrong in unCLIP is noticed', () => {
  const walk =
    (name: 'prior' | 'super_res', change: Readonly<Record<string, unknown>>) =>
    (model: Parameters<NonNullable<UnclipTampering['model']>>[0]) => ({
      ...model,
      furtherSchedulers: {
        ...model.furtherSchedulers,
        [name]: { ...model.furtherSchedulers[name], ...change },
      },
    });

  it.each<readonly [string, string, UnclipTampering]>([
    ['another prompt', 'words', { task: { prompt: 'a small boat' } }],
    ['another negative prompt', 'words-against', { task: { negativePrompt: 'bright' } }],
    ['other guidance', 'words', { task: { guidance: 7.5 } }],
    ['a prompt besides a picture', 'like', { task: { prompt: 'a small boat' } }],
    [
      'a prior that predicts noise',
      'words',
      { model: walk('prior', { prediction_type: 'epsilon' }) },
    ],
    ['a prior that is clipped sooner', 'words', { model: walk('prior', { clip_sample_range: 1 }) }],
    [
      'super resolution that is not clipped',
      'words',
      { model: walk('super_res', { clip_sample: false }) },
    ],
    [
      'variance that is not what was learned',
      'words',
      {
        model: (model) => ({
          ...model,
          scheduler: { ...model.scheduler, variance_type: 'fixed_small_log' },
        }),
      },
    ],
    [
      'the nets of super resolution in each other’s place',
      'words',
      {
        model: (model) => {
          const { super_res_first: first, super_res_last: last } = model.parts;
          return {
            ...model,
            parts: { ...model.parts, super_res_first: last!, super_res_last: first! },
          };
        },
      },
    ],
  ])('%s', async (_, name, tampering) => {
    const golden = unclipCase(name);
    const { painted, runs } = await replayUnclip(golden, tampering);

    expect(compareUnclip(golden, runs, TOLERANCE).farOff).not.toEqual([]);
    expect(differenceOf(golden.tensor('pixels'), painted).equal).toBeLessThan(EQUAL_BYTES);
  });

  it('blending at another place', async () => {
    const golden = unclipCase('between');
    const about = { ...golden.about, blend: 0.35 };
    const { painted } = await replayUnclip({ ...golden, about });
    expect(differenceOf(golden.tensor('pixels'), painted).equal).toBeLessThan(EQUAL_BYTES);
  });
});
