import type { Size } from '../../kernel/size.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import { assertModerate } from '../components/assert-moderate.ts';
import { assertNumbers } from '../components/assert-numbers.ts';
import { assertShape } from '../components/assert-shape.ts';
import { joinBatch } from '../components/batch.ts';
import { timestepTensor } from '../components/timestep-tensor.ts';
import { modelFault } from '../faults.ts';
import { folderOf } from '../models/family-layouts.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import type { Session, TensorInfo } from '../runtime/runtime.ts';
import { divideRows } from './divide-rows.ts';

/**
 * What the UNet is fed for one row besides latents and timestep, by the names of its inputs: tensors
 * `[1, …]`, such as `encoder_hidden_states` `[1, tokens, width]`.
 */
export type RowConditions = Readonly<Record<string, Tensor>>;

/** What stays the same all along a walk. */
export interface Conditions {
  /** Of the latents, `[width, height]` of the canvas by the factor of the VAE. */
  readonly size: Size;
  /** How many pictures are painted at once. */
  readonly pictures: number;
  /**
   * What each row is to show. There are as many rows as pictures, or, with guidance, twice as many: all
   * pictures against what they are not to show, then all with their prompts.
   */
  readonly rows: readonly RowConditions[];
  /** Of each picture what follows its latents, where the model takes more than these: `[5, h, w]`. */
  readonly further?: readonly Float32Array[];
  /** `timestep_cond`, where the model takes its guidance as an embedding. */
  readonly guidance?: Float32Array;
}

/**
 * Says what noise is in latents.
 * @param latents of all pictures, `[pictures, 4, h, w]`, scaled for the model.
 * @param step counted from 0, for errors.
 * @returns `[rows, 4, h, w]`, or 8 where the model tells its variance after the noise.
 * @throws ModelFault `not_a_number`, `run_failed`, `out_of_memory`.
 */
export type Predict = (
  latents: Float32Array<ArrayBuffer>,
  timestep: number,
  step: number,
) => Promise<Float32Array<ArrayBuffer>>;

/** The net that is asked in each step. */
export interface Unet {
  /** 4, or 9 for inpainting: what its graph says, else its config. */
  readonly channels: number;
  /** The only size of latents that its graph can do, where it has but one. */
  readonly onlySize?: Size;
  /** Length of `timestep_cond`; absent where it takes none. */
  readonly guidanceLength?: number;
  conditioned(conditions: Conditions): Predict;
}

/** @param rowsPerRun how many rows go through the graph in one run at most. */
export function createUnet(model: ModelFolder, session: Session, rowsPerRun: number): Unet {
  const part = folderOf(model.family, 'unet');
  const inputOf = (name: string): TensorInfo | undefined =>
    session.inputs.find((input) => input.name === name);
  const dimsOf = (name: string) => inputOf(name)?.dims;
  const sampleDims = dimsOf('sample');
  const timestepDims = dimsOf('timestep');
  if (sampleDims?.length !== 4 || timestepDims === undefined) {
    const trouble = 'it does not take sample and timestep as a UNet of Stable Diffusion does';
    throw modelFault('run_failed', { model: model.name, part, trouble });
  }
  const [fixedRows, channels, height, width] = sampleDims;
  assertModerate(['sample', 'timestep', 'timestep_cond'].map(inputOf), model, part);
  const guidanceLength = dimsOf('timestep_cond')?.at(-1) ?? model.guidanceEmbedding;
  const output = session.outputs.find(({ name }) => name === 'out_sample') ?? session.outputs[0]!;

  return {
    channels: typeof channels === 'number' ? channels : model.unetChannels,
    ...(typeof height === 'number' && typeof width === 'number' && { onlySize: { width, height } }),
    ...(dimsOf('timestep_cond') && typeof guidanceLength === 'number' && { guidanceLength }),
    conditioned: (conditions) => {
      const { size, pictures, rows: shown } = conditions;
      const area = size.width * size.height;
      const length = model.latentChannels * area;
      const answered = model.answerChannels * area;
      const runs = divideRows(
        shown.map(shapesOf),
        typeof fixedRows === 'number' ? fixedRows : rowsPerRun,
      ).map((rows) => prepareRun(rows, conditions, { length, fixedRows }));

      return async (latents, timestep, step) => {
        const answers = new Float32Array(shown.length * answered);
        for (const { rows, count, sample, feeds } of runs) {
          const stride = sample.data.length / count;
          for (let i = 0; i < count; i++) {
            const picture = rows[Math.min(i, rows.length - 1)]! % pictures;
            sample.data.set(latents.subarray(picture * length, (picture + 1) * length), i * stride);
          }
          const times = timestepTensor(timestepDims, sampleDims, count, timestep);
          const given = await session.run({ ...feeds, sample, timestep: times }, [output.name]);
          const answer = given[output.name]!;
          const wanted = [count, model.answerChannels, size.height, size.width];
          assertShape(answer, wanted, model, part);
          assertNumbers(answer, model, part, step);
          answers.set(answer.data.subarray(0, rows.length * answered), rows[0]! * answered);
        }
        return answers;
      };
    },
  };
}

interface Run {
  /** Which rows, one after the other. */
  readonly rows: readonly number[];
  /** How many the graph is given: more than there are where it takes a fixed number; those are the last again. */
  readonly count: number;
  /** Filled anew in each step, save for what follows the latents. */
  readonly sample: Tensor;
  readonly feeds: Readonly<Record<string, Tensor>>;
}

/** All that a run takes besides latents and timestep is laid out once. */
function prepareRun(
  rows: readonly number[],
  { size, pictures, rows: shown, further, guidance }: Conditions,
  {
    length,
    fixedRows,
  }: { readonly length: number; readonly fixedRows: number | string | undefined },
): Run {
  const count = typeof fixedRows === 'number' ? fixedRows : rows.length;
  const rowAt = (i: number): number => rows[Math.min(i, rows.length - 1)]!;
  const area = size.width * size.height;
  const stride = length + (further?.[0]?.length ?? 0);
  const sample = tensor(new Float32Array(count * stride), [
    count,
    stride / area,
    size.height,
    size.width,
  ]);
  const conditions = Array.from({ length: count }, (_, i) => shown[rowAt(i)]!);
  for (let i = 0; i < count; i++) {
    const own = further?.[rowAt(i) % pictures];
    if (own) sample.data.set(own, i * stride + length);
  }
  return {
    rows,
    count,
    sample,
    feeds: {
      ...batched(conditions),
      ...(guidance && { timestep_cond: repeated(guidance, count) }),
    },
  };
}

/** Rows go through the graph together where what they are fed has the same shapes. */
const shapesOf = (row: RowConditions): string =>
  JSON.stringify(Object.entries(row).map(([name, { dims }]) => [name, dims]));

function batched(rows: readonly RowConditions[]): RowConditions {
  const names = Object.keys(rows[0]!);
  return Object.fromEntries(names.map((name) => [name, joinBatch(rows.map((row) => row[name]!))]));
}

function repeated(row: Float32Array, count: number): Tensor {
  const data = new Float32Array(count * row.length);
  for (let i = 0; i < count; i++) data.set(row, i * row.length);
  return tensor(data, [count, row.length]);
}
