import type { Pixels } from '../../../src/kernel/pixels.ts';
import { openPainter } from '../../../src/diffusion/families/open-painter.ts';
import type { Likeness, PaintTask, Painted } from '../../../src/diffusion/families/painter.ts';
import type { NoiseStream } from '../../../src/numerics/gaussian.ts';
import type { ModelFolder } from '../../../src/diffusion/models/model-folder.ts';
import { readModelFolder } from '../../../src/diffusion/models/read-model-folder.ts';
import { openRuntime } from '../../../src/diffusion/runtime/open-runtime.ts';
import { tinyModel, type GoldenCase } from './golden-case.ts';
import { recordingRuntime, type RecordedRun } from './recording-runtime.ts';

export interface Replay {
  readonly painted: readonly Painted[];
  readonly runs: readonly RecordedRun[];
  /** How many of the recorded numbers of noise each picture left untouched. */
  readonly noiseLeft: readonly number[];
}

/** What may be changed to see that it is noticed. */
export interface Tampering {
  readonly task?: Partial<PaintTask>;
  readonly scheduler?: Readonly<Record<string, unknown>>;
  readonly model?: (model: ModelFolder) => ModelFolder;
}

/** Has Gala paint what a case describes, with the noise that diffusers had. */
export async function replayCase(golden: GoldenCase, tampering: Tampering = {}): Promise<Replay> {
  const read = await readModelFolder(tinyModel(golden.model), golden.model);
  const without: readonly string[] = golden.without ?? [];
  const parts = Object.entries(read.parts).filter(([part]) => !without.includes(part));
  const untouched: ModelFolder = {
    ...read,
    parts: Object.fromEntries(parts) as ModelFolder['parts'],
    ...(golden.family && { family: golden.family }),
    scheduler: { ...read.scheduler, ...golden.settings, ...tampering.scheduler },
  };
  const model = tampering.model?.(untouched) ?? untouched;
  const runtime = recordingRuntime(await openRuntime({ device: 'cpu', threads: 1 }));
  const painter = await openPainter(model, runtime);
  const source = sourceOf(golden);
  const likenesses = likenessesOf(golden);
  const batch = golden.prompts.map((prompt, seed) => ({
    ...golden.task,
    prompt,
    seed,
    ...(source && { source }),
    ...(likenesses[seed] && { likeness: likenesses[seed] }),
    ...tampering.task,
  }));
  const noises = batch.map((_, i) => recordedNoise(golden, i));
  try {
    const painted = await painter.paint(batch, {
      signal: new AbortController().signal,
      onStep: () => undefined,
      noise: (task) => noises[task.seed]!.stream,
    });
    return { painted, runs: runtime.runs, noiseLeft: noises.map(({ left }) => left()) };
  } finally {
    await painter.release();
  }
}

function sourceOf({ mode, task, tensor }: GoldenCase): PaintTask['source'] {
  if (mode === 'text') return undefined;
  const pixels: Pixels = {
    width: task.width,
    height: task.height,
    channels: 3,
    data: Uint8ClampedArray.from(tensor('source').data),
  };
  if (mode === 'image') return { pixels };
  return { pixels, keep: Uint8ClampedArray.from(tensor('keep').data) };
}

/** Pictures with the same name are the same object, as they are in a request. */
function likenessesOf({ likenesses = [], tensor }: GoldenCase): readonly Likeness[] {
  const pictures = new Map<string, Pixels>();
  const pictureOf = (name: string): Pixels => {
    const { data, dims } = tensor(name);
    const [height = 0, width = 0] = dims;
    const known = pictures.get(name);
    const picture = known ?? { width, height, channels: 3, data: Uint8ClampedArray.from(data) };
    pictures.set(name, picture);
    return picture;
  };
  return likenesses.map(({ pictures: names, blend }) => ({
    pictures: names.map(pictureOf) as unknown as Likeness['pictures'],
    ...(blend !== undefined && { blend }),
  }));
}

/**
 * The noise of one picture, in the order in which diffusers' pipeline drew it. What diffusers draws and
 * never uses is left out, as is what an export draws inside its graph.
 */
function recordedNoise(
  { model, mode, task, settings, names, tensor }: GoldenCase,
  picture: number,
): { readonly stream: NoiseStream; readonly left: () => number } {
  const last = names('noise.step.').at(-1);
  const isAncestral =
    task.scheduler === 'euler_ancestral' ||
    settings?.['_class_name'] === 'EulerAncestralDiscreteScheduler';
  const inpaints = tensor('unet.0.sample').dims[1]! > 4;
  const drawn = names('noise.').filter((name) => {
    // Multiplied by nothing: the last step of an ancestral walk arrives at the picture.
    if (name === last && isAncestral) return false;
    if (!name.startsWith('noise.encode.')) return true;
    // Without a 9-channel model diffusers encodes the masked picture all the same.
    const unused = mode === 'mask' && !inpaints && name !== 'noise.encode.0';
    return !unused && model !== 'lcm';
  });
  const queue = drawn.map((name) => {
    const { data, dims } = tensor(name);
    // Pictures of a batch share a source, which diffusers encodes once.
    const rows = dims[0]!;
    const length = data.length / rows;
    const at = Math.min(picture, rows - 1) * length;
    return Float32Array.from(data.subarray(at, at + length));
  });
  return {
    stream: (count) => {
      const next = queue.shift();
      if (next?.length === count) return next;
      throw new Error(
        `${count} numbers of noise are asked for where diffusers takes ${next?.length}`,
      );
    },
    left: () => queue.reduce((sum, { length }) => sum + length, 0),
  };
}
