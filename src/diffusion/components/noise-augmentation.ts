import type { NoiseStream } from '../../numerics/gaussian.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import { NORMALIZER_FILE } from '../models/family-layouts.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import { readSafetensors } from '../models/read-safetensors.ts';
import { trainedLevels } from '../schedulers/create-scheduler.ts';
import { noised } from '../schedulers/noised.ts';
import { modelFault } from '../faults.ts';
import { assertShape } from './assert-shape.ts';

/** Makes of an image embedding what a Stable unCLIP model is told. */
export interface NoiseAugmentation {
  /** Length of an image embedding. */
  readonly width: number;
  /**
   * The embedding with some noise, and after it the level of that: `[1, 2 · width]`. The models were
   * taught with noise of all levels, so that they make do with embeddings that are a little off; the
   * higher the level, the further from it they paint.
   * @param embedding `[1, width]`.
   * @param level one of the training timesteps, from 0 for next to none.
   * @throws ModelFault `run_failed`: an embedding of another length.
   */
  augment(embedding: Tensor, noise: NoiseStream, level: number): Tensor;
  /** What a model is told where there is no picture to be like, `[1, 2 · width]`: nothing. */
  readonly nothing: Tensor;
}

/**
 * ā of each level of noise that a model was taught with.
 * @throws ModelFault `setting_unsupported`.
 */
export function noisingLevels({
  name: model,
  furtherSchedulers,
}: Pick<ModelFolder, 'name' | 'furtherSchedulers'>): Float32Array {
  const file = 'image_noising_scheduler/scheduler_config.json';
  return trainedLevels(furtherSchedulers.image_noising ?? {}, { model, file });
}

/** Two vectors of a thousand numbers, with room to spare. */
const MOST_BYTES = 1024 * 1024;

/**
 * `noise_image_embeddings` of diffusers' `pipeline_stable_unclip.py`.
 * @throws ModelFault `file_missing`, `file_malformed`, `setting_unsupported`.
 */
export async function readNoiseAugmentation(model: ModelFolder): Promise<NoiseAugmentation> {
  const file = NORMALIZER_FILE;
  const about = { model: model.name, folder: model.folder, file, most: MOST_BYTES };
  const normalizer = await readSafetensors(about, ['mean', 'std']);
  if (normalizer === undefined) throw modelFault('file_missing', { model: model.name, file });
  const { mean, std } = normalizer;
  const width = mean.data.length;
  const usable = width > 0 && std.data.length === width && std.data.every((value) => value > 0);
  if (!usable || ![...mean.data, ...std.data].every(Number.isFinite)) {
    const trouble = 'mean and std are no normal distribution for each number';
    throw modelFault('file_malformed', { model: model.name, file, trouble });
  }
  const levels = noisingLevels(model);

  return {
    width,
    nothing: tensor(new Float32Array(2 * width), [1, 2 * width]),
    augment: (embedding, noise, level) => {
      assertShape(embedding, [1, width], model, 'image_encoder');
      const normal = embedding.data.map(
        (value, i) => Math.fround(value - mean.data[i]!) / std.data[i]!,
      );
      const shaken = noised(normal, noise(width), levels[level]);
      const labels = new Float32Array(2 * width);
      for (let i = 0; i < width; i++) {
        labels[i] = Math.fround(shaken[i]! * std.data[i]!) + mean.data[i]!;
      }
      labels.set(levelEmbedding(level, width), width);
      return tensor(labels, [1, 2 * width]);
    },
  };
}

/** Cosines, then sines, of the level at falling frequencies; an odd last place is 0. */
function levelEmbedding(level: number, length: number): Float32Array<ArrayBuffer> {
  const half = Math.floor(length / 2);
  const embedding = new Float32Array(length);
  for (let i = 0; i < half; i++) {
    const phase = level * Math.exp((-Math.log(10_000) * i) / half);
    embedding[i] = Math.cos(phase);
    embedding[half + i] = Math.sin(phase);
  }
  return embedding;
}
