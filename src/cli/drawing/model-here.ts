import type { ModelHere } from '../../start/model-here.ts';
import { configFrom } from '../setting-options.ts';
import type { DrawOptions } from './draw-options.ts';

/** What the model of a command draws in this process; `undefined` when nobody knows it. */
export async function modelHere(options: DrawOptions): Promise<ModelHere | undefined> {
  const { findModelHere } = await import('../../start/model-here.ts');
  return findModelHere(options.model, configFrom({ ...options }).config);
}
