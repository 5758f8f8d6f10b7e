import type { Pixels } from '../../../src/kernel/pixels.ts';
import type { NoiseStream } from '../../../src/numerics/gaussian.ts';
import { openPainter } from '../../../src/diffusion/families/open-painter.ts';
import type { Likeness, Painted, PaintTask } from '../../../src/diffusion/families/painter.ts';
import type { ModelFolder } from '../../../src/diffusion/models/model-folder.ts';
import { readModelFolder } from '../../../src/diffusion/models/read-model-folder.ts';
import { openRuntime } from '../../../src/diffusion/runtime/open-runtime.ts';
import { tinyModel } from './golden-case.ts';
import { goldenTensors, type GoldenTensors } from './golden-tensors.ts';
import { recordingRuntime, type RecordedRun } from './recording-runtime.ts';

/** What `training/parity/goldens_unclip.py` wrote about a case. */
interface CaseFile {
  readonly prompts: readonly string[];
  /** Seeds of the pictures to be like, one or two for each painted. */
  readonly pictures: readonly (readonly number[])[];
  readonly steps: number;
  readonly guidance: number;
  readonly negative?: string;
  readonly blend?: number;
}

export type UnclipCase = GoldenTensors<CaseFile>;

export const unclipCase = (name: string): UnclipCase => goldenTensors<CaseFile>(`unclip/${name}`);

export interface UnclipReplay {
  readonly painted: readonly Painted[];
  readonly runs: readonly RecordedRun[];
  /** How many of the recorded arrays of noise each picture left untouched. */
  readonly noiseLeft: readonly number[];
  /** Steps told of, and how many there were said to be. */
  readonly steps: readonly (readonly [number, number])[];
}

/** What may be changed to see that it is noticed. */
export interface UnclipTampering {
  readonly task?: Partial<PaintTask>;
  readonly model?: (model: ModelFolder) => ModelFolder;
}

/** The size that the tiny model was taught at. */
const SIZE = { width: 32, height: 32 };

/** Has Gala paint what a case describes, with the noise that diffusers had. */
export async function replayUnclip(
  golden: UnclipCase,
  { task = {}, model: changed = (model) => model }: UnclipTampering = {},
): Promise<UnclipReplay> {
  const { prompts, steps, guidance, negative } = golden.about;
  const model = changed(await readModelFolder(tinyModel('karlo'), 'karlo'));
  const runtime = recordingRuntime(await openRuntime({ device: 'cpu', threads: 1 }));
  const painter = await openPainter(model, runtime);
  const batch = prompts.map((prompt, i) => {
    const likeness = likenessOf(golden, i);
    return {
      ...SIZE,
      prompt,
      seed: i,
      steps,
      guidance,
      ...(negative !== undefined && { negativePrompt: negative }),
      ...(likeness && { likeness }),
      ...task,
    };
  });
  const noises = prompts.map((_, i) => recordedNoise(golden, i));
  const told: (readonly [number, number])[] = [];
  try {
    const painted = await painter.paint(batch, {
      signal: new AbortController().signal,
      onStep: (step, of) => told.push([step, of]),
      noise: ({ seed }) => noises[seed]!.stream,
    });
    return {
      painted,
      runs: runtime.runs,
      noiseLeft: noises.map(({ left }) => left()),
      steps: told,
    };
  } finally {
    await painter.release();
  }
}

function likenessOf({ about, tensor }: UnclipCase, index: number): Likeness | undefined {
  const seeds = about.pictures[index];
  if (seeds === undefined) return undefined;
  const pictures = seeds.map((seed): Pixels => {
    const { data, dims } = tensor(`picture.${seed}`);
    const [height = 0, width = 0] = dims;
    return { width, height, channels: 3, data: Uint8ClampedArray.from(data) };
  });
  return {
    pictures: pictures as unknown as Likeness['pictures'],
    ...(about.blend !== undefined && { blend: about.blend }),
  };
}

/** The noise of one picture, in the order in which diffusers' pipeline drew it, in steps of 1/32. */
function recordedNoise(
  { names, tensor }: UnclipCase,
  picture: number,
): { readonly stream: NoiseStream; readonly left: () => number } {
  const queue = names('noise.').map((name) => {
    const { data, dims } = tensor(name);
    const length = data.length / dims[0]!;
    const own = data.subarray(picture * length, (picture + 1) * length);
    return Float32Array.from(own, (level) => (level - 128) / 32);
  });
  return {
    stream: (count) => {
      const next = queue.shift();
      if (next?.length === count) return next;
      throw new Error(
        `${count} numbers of noise are asked for where diffusers takes ${next?.length}`,
      );
    },
    left: () => queue.length,
  };
}
