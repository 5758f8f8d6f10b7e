import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { PaintTask } from '../../../src/diffusion/families/painter.ts';
import type { Family, PartName } from '../../../src/diffusion/models/model-folder.ts';
import { GOLDEN, goldenTensors, type GoldenTensors } from './golden-tensors.ts';

/** What diffusers did with one of the tiny models; `training/parity/goldens.py` writes these. */
export interface GoldenCase extends Omit<GoldenTensors<unknown>, 'about'> {
  readonly name: string;
  /** One of the folders in `test/golden/diffusion/models`. */
  readonly model: string;
  readonly mode: 'text' | 'image' | 'mask';
  /** One a picture of the batch. */
  readonly prompts: readonly string[];
  readonly task: Omit<PaintTask, 'prompt' | 'seed' | 'source' | 'likeness'>;
  /** What each picture is to be like, by the names of tensors `[height, width, 3]`. */
  readonly likenesses?: readonly {
    readonly pictures: readonly string[];
    readonly blend?: number;
  }[];
  /** Settings of the scheduler that are not those of the model's folder, and what family that makes it. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly family?: Family;
  /** Parts that the model is to do without. */
  readonly without?: readonly PartName[];
  /** Whether the safety checker flagged each picture. */
  readonly flags: readonly boolean[];
}

type CaseFile = Omit<GoldenCase, 'name' | keyof Omit<GoldenTensors<unknown>, 'about'>>;

/** Absolute path of the folder of a tiny model. */
export function tinyModel(name: string): string {
  return fileURLToPath(new URL(`models/${name}`, GOLDEN));
}

export function goldenCaseNames(): readonly string[] {
  return readdirSync(new URL('cases', GOLDEN))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

export function goldenCase(name: string): GoldenCase {
  const { about, tensor, names } = goldenTensors<CaseFile>(`cases/${name}`);
  return { name, ...about, tensor, names };
}
