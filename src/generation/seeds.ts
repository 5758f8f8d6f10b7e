import { randomInt } from 'node:crypto';
import { SEED_LIMIT } from '../kernel/image-task.ts';
import { hashText } from '../numerics/random.ts';
import type { Submission } from './generation.ts';

/** Chooses the seed of a request that named none: 0 … 2³² − 1. */
export type ChooseSeed = (task: Submission['task']) => number;

/** Another picture each time. */
export const randomSeed: ChooseSeed = () => randomInt(SEED_LIMIT);

/** The same picture for the same request, for people who test against Gala. */
export const steadySeed: ChooseSeed = (task) => {
  const { operation, model, prompt, size, inputs } = task;
  const others = inputs?.others?.map(({ sha256 }) => sha256) ?? [];
  const pictures = inputs ? [inputs.image.sha256, inputs.mask?.sha256, ...others] : [];
  return hashText(JSON.stringify([operation, model, prompt, size.width, size.height, ...pictures]));
};
