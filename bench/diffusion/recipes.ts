import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { TurnOrder } from './turn.ts';

/** Whom else a picture is compared with, besides the bare runs that it is made of. */
export type Rival = 'diffusers' | 'sd.cpp';

/** A model and how it is drawn with. Few steps of those that need many: each takes as long as the next. */
export interface Recipe extends Omit<TurnOrder, 'folder' | 'threads'> {
  /** Name of the model's folder. */
  readonly model: string;
  readonly rivals: readonly Rival[];
  /** Whether it is also drawn with through the server, to see what that does meanwhile. */
  readonly isServed: boolean;
  /** Whether it is held to the aims: what the pipeline costs is to vanish beside nets of full size. */
  readonly isAimed: boolean;
  /** How often each contestant takes its turn unless told otherwise. */
  readonly rounds: number;
}

const USUAL = {
  guidance: 1,
  edge: 512,
  fastDecoder: false,
  likeness: false,
  warmUp: 'once',
  rivals: ['diffusers'],
  isServed: false,
  isAimed: true,
  rounds: 3,
} as const;

/** In the order of their worth to whoever has little time. */
export const RECIPES: readonly Recipe[] = [
  { ...USUAL, name: 'sd-turbo + taesd', model: 'sd-turbo', steps: 1, fastDecoder: true },
  {
    ...USUAL,
    name: 'lcm + taesd',
    model: 'lcm',
    steps: 4,
    guidance: 8.5,
    fastDecoder: true,
  },
  {
    ...USUAL,
    name: 'mini',
    model: 'mini',
    edge: 128,
    steps: 20,
    guidance: 5,
    rivals: [],
    isAimed: false,
  },
  {
    ...USUAL,
    name: 'mini-int8',
    model: 'mini-int8',
    edge: 128,
    steps: 20,
    guidance: 5,
    rivals: [],
    isAimed: false,
  },
  {
    ...USUAL,
    name: 'sdxl-turbo + taesd',
    model: 'sdxl-turbo',
    steps: 1,
    fastDecoder: true,
    rounds: 2,
  },
  // Its own 768² take twice the time; this is the least that it paints.
  {
    ...USUAL,
    name: 'stable-unclip, variation',
    model: 'stable-unclip',
    edge: 576,
    steps: 2,
    guidance: 10,
    likeness: true,
    rounds: 2,
  },
  {
    ...USUAL,
    name: 'kandinsky',
    model: 'kandinsky',
    steps: 2,
    guidance: 4,
    warmUp: 'none',
    rivals: [],
    rounds: 1,
  },
  // As for stable-unclip; its own size is 256².
  {
    ...USUAL,
    name: 'karlo, variation',
    model: 'karlo',
    edge: 192,
    steps: 2,
    guidance: 8,
    likeness: true,
    warmUp: 'none',
    rivals: [],
    rounds: 1,
  },
  {
    ...USUAL,
    name: 'karlo',
    model: 'karlo',
    edge: 192,
    steps: 2,
    guidance: 8,
    warmUp: 'none',
    rivals: [],
    rounds: 1,
  },
  {
    ...USUAL,
    name: 'sd-turbo',
    model: 'sd-turbo',
    steps: 2,
    warmUp: 'previews',
    rivals: ['diffusers', 'sd.cpp'],
    isServed: true,
  },
  {
    ...USUAL,
    name: 'sd15',
    model: 'sd15',
    steps: 3,
    guidance: 7.5,
    warmUp: 'previews',
    rivals: ['diffusers', 'sd.cpp'],
    isServed: true,
  },
];

/** So small that only what the pipeline itself costs is seen: it shows that this runs, not how fast. */
export const TINY: Recipe = {
  ...USUAL,
  name: 'sd1',
  model: 'sd1',
  edge: 64,
  steps: 4,
  guidance: 7.5,
  warmUp: 'previews',
  rivals: [],
  isServed: true,
  isAimed: false,
  rounds: 1,
};

/** Where the models lie that are a part of this repository. */
const OWN = ['models', 'test/golden/diffusion/models'].map((path) =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url)),
);

/**
 * Where a model lies: in the folder that was named, else in this repository.
 * @returns `undefined` when it is nowhere.
 */
export function findModel(model: string, models: string | undefined): string | undefined {
  return [...(models === undefined ? [] : [models]), ...OWN]
    .map((folder) => join(folder, model))
    .find((folder) => existsSync(folder));
}
