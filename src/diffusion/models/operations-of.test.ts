import { expect, test } from 'vitest';

import type { Operation } from '../../kernel/image-task.ts';
import { FAMILIES, type Family, type ModelFolder, type PartName } from './model-folder.ts';
import { operationsOf, seesPictures } from './operations-of.ts';

const can = (family: Family, ...names: readonly PartName[]): readonly Operation[] => {
  const part = { file: '/nowhere', config: {} };
  const parts = Object.fromEntries(names.map((name) => [name, part]));
  return operationsOf({ family, parts: parts as ModelFolder['parts'] });
};

test('of latent models what starts from a picture needs an encoder', () => {
  expect(can('lcm')).toEqual(['generate']);
  expect(can('sdxl', 'vae_encoder')).toEqual(['generate', 'edit', 'vary']);
});

test('what has only eyes varies pictures and draws none from words', () => {
  expect(can('unclip', 'image_encoder')).toEqual(['vary']);
  expect(can('kandinsky', 'image_encoder')).toEqual(['vary']);
});

test('Stable unCLIP follows words with a prior and without', () => {
  expect(can('stable-unclip')).toEqual(['generate']);
  expect(can('stable-unclip', 'image_encoder', 'vae_encoder')).toEqual([
    'generate',
    'edit',
    'vary',
  ]);
  expect(can('stable-unclip', 'prior', 'prior_text_encoder')).toEqual(['generate']);
});

test('what has only a prior draws from words and varies nothing', () => {
  for (const family of FAMILIES.filter(seesPictures)) {
    const able = can(family, 'prior', 'prior_text_encoder');
    expect(able).toContain('generate');
    expect(able).not.toContain('vary');
  }
});

test('a model without latents is never asked to start from pixels', () => {
  expect(can('unclip', 'prior', 'image_encoder', 'vae_encoder')).toEqual([
    'generate',
    'edit',
    'vary',
  ]);
});
