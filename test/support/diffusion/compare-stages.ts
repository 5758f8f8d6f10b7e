import { compareParts } from './compare-parts.ts';
import { deviation, worst, type Deviation } from './deviation.ts';
import type { GoldenCase } from './golden-case.ts';
import type { RecordedRun } from './recording-runtime.ts';
import type { Tensor } from '../../../src/numerics/tensor.ts';

/** How far each stage is from diffusers: what parts are fed and what they give. */
export interface StageDeviations {
  /** Token ids of all prompts are the same. */
  readonly tokens: boolean;
  /** Also of what was seen or imagined, see `compareParts`. */
  readonly embeddings: Deviation;
  /** What the UNet is asked in each step. */
  readonly timesteps: readonly Deviation[];
  readonly latents: readonly Deviation[];
  /** What it answers in each step. */
  readonly outputs: readonly Deviation[];
  /** What the decoder is fed. */
  readonly decoded: Deviation;
}

/** @throws Error when parts were run in another way: other counts of steps, rows or numbers. */
export function compareStages(golden: GoldenCase, runs: readonly RecordedRun[]): StageDeviations {
  const steps = stepsOf(golden, runs);
  const { tokens, embeddings } = compareTexts(golden, runs);
  return {
    tokens,
    embeddings: worst([embeddings, compareParts(golden, runs)]),
    timesteps: steps.map(({ timesteps }, i) => {
      const [wanted] = golden.tensor(`unet.${i}.timestep`).data;
      return deviation(
        timesteps,
        timesteps.map(() => wanted!),
      );
    }),
    latents: steps.map(({ samples }, i) => {
      const wanted = golden.tensor(`unet.${i}.sample`);
      const pictures = wanted.dims[0]!;
      return worst(samples.map((row, r) => deviation(row, rowOf(wanted, r % pictures))));
    }),
    outputs: steps.map(({ answers }, i) => {
      const wanted = golden.tensor(`unet.${i}.output`);
      return worst(answers.map((row, r) => deviation(row, rowOf(wanted, r))));
    }),
    decoded: compareDecoded(golden, runs),
  };
}

/** How tensors of text encoders are called that were recorded for each call. */
const TEXTS: Readonly<Record<string, string>> = {
  text_encoder: 'text.',
  text_encoder_2: 'text_2.',
};

function compareTexts(
  golden: GoldenCase,
  runs: readonly RecordedRun[],
): Pick<StageDeviations, 'tokens' | 'embeddings'> {
  const encoded = new Map(
    runs.flatMap(({ part, feeds, given }) => {
      const prefix = TEXTS[part];
      const states = Object.values(given).find(({ dims }) => dims.length === 3);
      if (prefix === undefined || states === undefined) return [];
      return [[`${prefix}${feeds['input_ids']!.data.join()}`, states.data] as const];
    }),
  );
  const deviations: Deviation[] = [];
  let tokens = true;
  const recorded = Object.values(TEXTS).flatMap((prefix) =>
    golden
      .names(prefix)
      .filter((name) => name.endsWith('.ids'))
      .map((name) => ({ prefix, name })),
  );
  for (const { prefix, name } of recorded) {
    const ids = golden.tensor(name);
    const embeddings = golden.tensor(name.replace('.ids', '.embeddings')).data;
    const rows = ids.dims[0]!;
    for (let row = 0; row < rows; row++) {
      const ours = encoded.get(`${prefix}${rowOf(ids, row).join()}`);
      tokens &&= ours !== undefined;
      const length = embeddings.length / rows;
      if (ours)
        deviations.push(deviation(ours, embeddings.subarray(row * length, (row + 1) * length)));
    }
  }
  return { tokens, embeddings: worst(deviations) };
}

interface UnetStep {
  readonly timesteps: readonly number[];
  readonly samples: readonly ArrayLike<number>[];
  readonly answers: readonly ArrayLike<number>[];
}

/** The rows of each step, which Gala may put through the graph in several runs. */
function stepsOf(golden: GoldenCase, runs: readonly RecordedRun[]): readonly UnetStep[] {
  const unet = runs.filter(({ part }) => part === 'unet');
  const count = golden.names('unet.').filter((name) => name.endsWith('.output')).length;
  const rows = golden.tensor('unet.0.output').dims[0]!;
  const all = unet.flatMap(({ feeds, given }) => {
    const answer = given['out_sample']!;
    return Array.from({ length: answer.dims[0]! }, (_, r) => ({
      timestep: feeds['timestep']!.data[0]!,
      sample: rowOf(feeds['sample']!, r),
      answer: rowOf(answer, r),
    }));
  });
  if (all.length !== rows * count) {
    throw new Error(
      `the UNet was asked for ${all.length} rows where diffusers has ${rows * count}`,
    );
  }
  return Array.from({ length: count }, (_, step) => {
    const own = all.slice(step * rows, (step + 1) * rows);
    return {
      timesteps: own.map(({ timestep }) => timestep),
      samples: own.map(({ sample }) => sample),
      answers: own.map(({ answer }) => answer),
    };
  });
}

function compareDecoded(golden: GoldenCase, runs: readonly RecordedRun[]): Deviation {
  const part = golden.task.fastDecoder ? 'taesd_decoder' : 'vae_decoder';
  const fed = runs
    .filter((run) => run.part === part)
    .flatMap(({ feeds }) => Object.values(feeds).flatMap(({ data }) => [...data]));
  return deviation(fed, golden.tensor('decoder.latents').data);
}

function rowOf(
  { data, dims }: Pick<Tensor, 'dims'> & { readonly data: Float32Array | Int32Array | Uint8Array },
  row: number,
): Float32Array | Int32Array | Uint8Array {
  const length = data.length / dims[0]!;
  return data.subarray(row * length, (row + 1) * length);
}
