import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import { scaled } from '../../numerics/combine.ts';
import type { NoiseStream } from '../../numerics/gaussian.ts';
import { joinedNumbers } from '../../numerics/joined-numbers.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import type { LatentEncoder } from '../components/latent-encoder.ts';
import { pictureTensor } from '../components/picture-tensor.ts';
import type { Scheduler } from '../schedulers/scheduler.ts';
import { grownMask } from './grow-mask.ts';
import type { Inpainting } from './inpainting.ts';
import { latentMask } from './latent-mask.ts';

/** What a walk of one picture starts from, at the size of the canvas. */
export interface Scene {
  readonly canvas: Pixels;
  /** 1 or 0 a pixel; the whole picture is repainted without it. */
  readonly repainted?: Uint8Array;
}

/** Where walks begin. Latents of all pictures lie one after the other. */
export interface WalkStart {
  readonly latents: Float32Array<ArrayBuffer>;
  /** Of each picture what follows its latents in a model for inpainting: mask and masked latents. */
  readonly further?: readonly Float32Array[];
  /** Puts back what stays, after each step, for models that were not made for inpainting. */
  readonly restore?: (
    latents: Float32Array<ArrayBuffer>,
    step: number,
  ) => Float32Array<ArrayBuffer>;
}

export interface StartRequest {
  readonly scheduler: Scheduler;
  /** Of the canvas in pixels. */
  readonly canvas: Size;
  readonly latentChannels: number;
  readonly vaeFactor: number;
  /** A stream for each picture. */
  readonly noises: readonly NoiseStream[];
  /** One a picture, the same object where pictures start from the same; empty to start from nothing. */
  readonly scenes: readonly Scene[];
  /** Above 0, up to 1. */
  readonly strength: number;
  /** How the UNet is told what stays, where it takes that besides. */
  readonly inpainting?: Inpainting | undefined;
  readonly encoder: () => Promise<LatentEncoder>;
}

/**
 * Makes the latents that walks begin with. From each stream of noise is drawn in the order of diffusers'
 * pipelines: for the latents of the source, for the walk, for the masked latents.
 *
 * - From nothing, or when all behind a mask is repainted: noise.
 * - From a picture: its latents with as much noise as the first step expects.
 *
 * Kandinsky's pipeline for inpainting tells its UNet what stays, and puts it back after each step all the same.
 *
 * @throws ModelFault `part_missing`, and those of the encoder.
 */
export async function startWalk(request: StartRequest): Promise<WalkStart> {
  const { scheduler, canvas, latentChannels, vaeFactor, noises, scenes, strength } = request;
  const { inpainting } = request;
  const size = { width: canvas.width / vaeFactor, height: canvas.height / vaeFactor };
  const length = latentChannels * size.width * size.height;
  const masked = scenes[0]?.repainted !== undefined;
  const fromNoise = scenes.length === 0 || (masked && strength === 1);

  // 1. The latents of what is there, where they are mixed in now or put back later.
  const restores = masked && inpainting !== 'masked-pixels';
  const clean =
    scenes.length > 0 && (!fromNoise || restores)
      ? await encodeScenes(scenes, sceneTensor, noises, await request.encoder())
      : undefined;

  // 2. The noise of the walk.
  const noise = joinedNumbers(noises.map((stream) => stream(length)));
  const latents =
    clean === undefined || fromNoise
      ? scaled(scheduler.initialScale, noise)
      : scheduler.addNoise(clean, noise, 0);

  // 3. What tells the model, or the walk, what is to stay.
  if (inpainting === 'masked-pixels') {
    return { latents, further: await furtherChannels(request, size) };
  }
  const isGrown = inpainting === 'masked-latents';
  const blank = isGrown && {
    further: noises.map(() => new Float32Array(length + length / latentChannels)),
  };
  if (!restores || clean === undefined) return { latents, ...blank };
  const masks = scenes.map(({ repainted }) => {
    const mask = latentMask(repainted!, canvas, vaeFactor);
    return isGrown ? grownMask(mask, size) : mask;
  });
  return {
    latents,
    restore: restoring(scheduler, clean, noise, masks, latentChannels),
    ...(isGrown && { further: keptChannels(clean, masks) }),
  };
}

/** Latents of what stays, nothing elsewhere, then 1 where it stays: `[5, h, w]` each. */
function keptChannels(
  clean: Float32Array,
  masks: readonly Float32Array[],
): readonly Float32Array[] {
  const length = clean.length / masks.length;
  return masks.map((mask, picture) => {
    const channels = new Float32Array(length + mask.length);
    for (let i = 0; i < channels.length; i++) {
      if (mask[i % mask.length] === 1) continue;
      channels[i] = i < length ? clean[picture * length + i]! : 1;
    }
    return channels;
  });
}

/** `mask · x + (1 − mask) · noised(clean)`, where the mask is 1 or 0; after the last step clean. */
function restoring(
  scheduler: Scheduler,
  clean: Float32Array<ArrayBuffer>,
  noise: Float32Array<ArrayBuffer>,
  masks: readonly Float32Array[],
  channels: number,
): NonNullable<WalkStart['restore']> {
  return (latents, step) => {
    const restored = scheduler.addNoise(clean, noise, step + 1).slice();
    masks.forEach((mask, picture) => {
      for (let c = 0; c < channels; c++) {
        const start = (picture * channels + c) * mask.length;
        for (let i = 0; i < mask.length; i++) {
          if (mask[i] === 1) restored[start + i] = latents[start + i]!;
        }
      }
    });
    return restored;
  };
}

/** Mask, then the latents of the picture with grey where it is repainted: `[5, h, w]` each. */
async function furtherChannels(
  { scenes, canvas, vaeFactor, noises, encoder }: StartRequest,
  size: Size,
): Promise<readonly Float32Array[]> {
  const area = size.width * size.height;
  const shown = noises.map((_, i) => scenes[i]);
  const asTensor = (scene: Scene | undefined): Tensor => maskedTensor(scene, canvas);
  const latents = await encodeScenes(shown, asTensor, noises, await encoder());
  const length = latents.length / noises.length;
  return shown.map((scene, i) => {
    const channels = new Float32Array(area + length);
    if (scene?.repainted === undefined) channels.fill(1, 0, area);
    else channels.set(latentMask(scene.repainted, canvas, vaeFactor));
    channels.set(latents.subarray(i * length, (i + 1) * length), area);
    return channels;
  });
}

const sceneTensor = ({ canvas }: Scene): Tensor => pictureTensor([canvas]);

/** Grey, which is 0, where a picture is repainted: everywhere, where nothing is to stay. */
function maskedTensor(scene: Scene | undefined, { width, height }: Size): Tensor {
  if (scene?.repainted === undefined) {
    return tensor(new Float32Array(3 * width * height), [1, 3, height, width]);
  }
  const { repainted } = scene;
  const image = sceneTensor(scene);
  for (let i = 0; i < image.data.length; i++) {
    if (repainted[i % repainted.length] === 1) image.data[i] = 0;
  }
  return image;
}

/** Latents of all pictures; what several start from is encoded once, and sampled for each. */
async function encodeScenes<S>(
  scenes: readonly S[],
  shown: (scene: S) => Tensor,
  noises: readonly NoiseStream[],
  encoder: LatentEncoder,
): Promise<Float32Array<ArrayBuffer>> {
  const parts: Float32Array[] = [];
  for (const scene of new Set(scenes)) {
    const of = scenes.flatMap((each, i) => (each === scene ? [i] : []));
    const streams = of.map((i) => noises[i]!);
    const { data } = await encoder.encode(shown(scene), streams);
    const length = data.length / of.length;
    of.forEach((i, k) => (parts[i] = data.subarray(k * length, (k + 1) * length)));
  }
  return joinedNumbers(parts);
}
