import { tensor, type Tensor } from '../../numerics/tensor.ts';
import { modelFault } from '../faults.ts';
import type { ModelFolder, PartName } from '../models/model-folder.ts';
import type { Session, TensorInfo } from '../runtime/runtime.ts';
import { assertModerate } from './assert-moderate.ts';
import { assertNumbers } from './assert-numbers.ts';
import { assertShape } from './assert-shape.ts';
import { pictureOutput } from './graph-ends.ts';
import { timestepTensor } from './timestep-tensor.ts';

/**
 * Says what noise is in a picture that is being enlarged.
 * @param picture with noise, `[1, 3, height, width]`.
 * @param step counted from 0.
 * @throws ModelFault `not_a_number`, `run_failed`, `out_of_memory`.
 */
export type PredictEnlarged = (
  picture: Float32Array<ArrayBuffer>,
  timestep: number,
  step: number,
) => Promise<Float32Array<ArrayBuffer>>;

/** Enlarges what a model painted small: another walk, of which every step sees the small picture. */
export interface SuperResolution {
  /**
   * @param shown the small picture at the size wanted, `[1, 3, height, width]`.
   * @param steps of the walk; the last one has a net of its own.
   */
  conditioned(shown: Tensor, steps: number): PredictEnlarged;
}

/** Red, green and blue. */
const COLOURS = 3;

/** The net for all steps but the last, and that for the last, which sharpens. */
export const SUPER_RES_PARTS = ['super_res_first', 'super_res_last'] as const;

/**
 * Karlo's super resolution: two nets that take `sample` `[1, 6, height, width]`, the picture with noise
 * before the small one, and `timestep`, and give `[1, 3, height, width]`.
 * @param sessions of both parts, in their order.
 * @throws ModelFault `run_failed`: a graph that takes or gives something else.
 */
export function createSuperResolution(
  model: ModelFolder,
  sessions: readonly [Session, Session],
): SuperResolution {
  const nets = [
    netOf(model, sessions[0], SUPER_RES_PARTS[0]),
    netOf(model, sessions[1], SUPER_RES_PARTS[1]),
  ] as const;
  return {
    conditioned: (shown, steps) => {
      const [, , height = 0, width = 0] = shown.dims;
      const length = COLOURS * height * width;
      const sample = tensor(new Float32Array(2 * length), [1, 2 * COLOURS, height, width]);
      sample.data.set(shown.data, length);
      return async (picture, timestep, step) => {
        sample.data.set(picture);
        return nets[step + 1 < steps ? 0 : 1](sample, timestep, step);
      };
    },
  };
}

function netOf(
  model: ModelFolder,
  session: Session,
  part: PartName,
): (sample: Tensor, timestep: number, step: number) => Promise<Float32Array<ArrayBuffer>> {
  const inputOf = (name: string): TensorInfo | undefined =>
    session.inputs.find((input) => input.name === name);
  const dimsOf = (name: string) => inputOf(name)?.dims;
  const sampleDims = dimsOf('sample');
  const timestepDims = dimsOf('timestep');
  if (sampleDims === undefined || timestepDims === undefined) {
    const trouble = 'it does not take sample and timestep as a net for super resolution does';
    throw modelFault('run_failed', { model: model.name, part, trouble });
  }
  assertModerate(['sample', 'timestep'].map(inputOf), model, part);
  const output = pictureOutput(session, model, part, ['out_sample', 'sample']);
  return async (sample, timestep, step) => {
    const [, , height, width] = sample.dims;
    const times = timestepTensor(timestepDims, sampleDims, 1, timestep);
    const answer = (await session.run({ sample, timestep: times }, [output]))[output]!;
    assertShape(answer, [1, COLOURS, height, width], model, part);
    assertNumbers(answer, model, part, step);
    return answer.data;
  };
}
