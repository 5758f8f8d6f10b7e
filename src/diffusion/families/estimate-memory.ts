import type { Device } from '../../kernel/device.ts';
import type { Size } from '../../kernel/size.ts';
import { AUTO_TILING_PIXELS } from '../components/vae-tiling.ts';
import type { InspectedModel } from '../models/inspect-model.ts';
import { planSize, sizedAs } from './plan-size.ts';
import { LONGEST_SHARE } from './predict-in-windows.ts';

/** A picture of what size is painted, how many at once, and on what. */
export interface MemoryWish {
  readonly size: Size;
  readonly batch: number;
  readonly device: Device;
  /** Whether it is painted over at its full size, see `PaintTask.refine`. */
  readonly refine?: boolean;
}

/** Node, ONNX Runtime and their code. */
const PROGRAM_BYTES = 150e6;
/** What a provider of a GPU takes of the machine's own memory besides. */
const GPU_CONTEXT_BYTES = 1e9;

/**
 * Bytes in memory for each byte of weights on the disk: weights that lie in the graph's own file are held
 * about twice. A CPU computes with single precision and keeps half-precision weights in both.
 */
const WEIGHTS = 1.2;
const HALF_WEIGHTS_ON_CPU = 3;

/** Floats that a UNet holds for each latent and channel of its first block, at its fullest moment. */
const UNET_FLOATS = 20;
/** Scores of the first attention, and the same again after the softmax. */
const SCORES = 2;
/** Floats that a decoder holds for each pixel and channel of its second block. */
const VAE_FLOATS = 4;
const FLOAT_BYTES = 4;

const UNET_CHANNELS = [320];
const UNET_HEADS = [8];
const VAE_CHANNELS = [128, 256];

/**
 * Bytes of the machine's memory that a model takes at its fullest moment, from nothing to a picture: its
 * weights and what it computes on the way. Fitted to measured peaks of SD 1.5 and SD-Turbo in single
 * precision, see docs/guides/devices.md; on the large side of them. UNet and decoder count together, though
 * they never work at once: what ONNX Runtime took for a graph it keeps for its next run.
 */
export function estimateMemory(model: InspectedModel, wish: MemoryWish): number {
  const { size, device, batch } = wish;
  const { weightBytes, halfBytes } = model;
  if (device !== 'cpu') return PROGRAM_BYTES + GPU_CONTEXT_BYTES + weightBytes * WEIGHTS;
  const weights = (weightBytes - halfBytes) * WEIGHTS + halfBytes * HALF_WEIGHTS_ON_CPU;
  const { asked, decoded } = fullestSizes(model, wish);
  const pictures = batch * size.width * size.height * 3 * FLOAT_BYTES;
  return PROGRAM_BYTES + weights + unetBytes(model, asked) + vaeBytes(model, decoded) + pictures;
}

/** The largest that the UNet is asked about, and the largest that is decoded. */
function fullestSizes(
  { nativeEdge, vaeFactor, unetFactor }: InspectedModel,
  { size, refine = false }: MemoryWish,
): { readonly asked: Size; readonly decoded: Size } {
  const multiple = vaeFactor * unetFactor;
  const { canvas, frame } = planSize(size, { nativeEdge, multiple });
  const isEnlarged = frame.width < size.width || frame.height < size.height;
  if (!refine || !isEnlarged) return { asked: canvas, decoded: canvas };
  const window = nativeEdge * LONGEST_SHARE;
  return { asked: { width: window, height: window }, decoded: sizedAs(size, multiple).canvas };
}

/** For one row: on a CPU the rows of a batch go through the UNet one after the other. */
function unetBytes({ parts, vaeFactor, fusedAttention }: InspectedModel, canvas: Size): number {
  const { config } = parts.unet;
  const latents = (canvas.width * canvas.height) / vaeFactor ** 2;
  const channels = numbersOf(config['block_out_channels'], UNET_CHANNELS);
  // Its first attention is the largest; each block has a quarter of the latents of the one before.
  const level = attendingBlock(config['down_block_types']);
  const heads = headsOf(config, channels, level);
  const scores = fusedAttention ? 0 : SCORES * heads * (latents / 4 ** level) ** 2;
  return FLOAT_BYTES * (scores + UNET_FLOATS * (channels[0] ?? 0) * latents);
}

/**
 * What diffusers calls the dimension of a head is how many there are, but for blocks of the simple kind, as
 * Karlo and Kandinsky have them, where it is what it is called.
 */
function headsOf(
  config: Readonly<Record<string, unknown>>,
  channels: readonly number[],
  level: number,
): number {
  const all = numbersOf(config['attention_head_dim'], UNET_HEADS);
  const said = all[level] ?? all[0] ?? 0;
  const types = config['down_block_types'];
  const isSimple = Array.isArray(types) && String(types[level]).startsWith('SimpleCrossAttn');
  return isSimple && said > 0 ? Math.ceil((channels[level] ?? 0) / said) : said;
}

/** The first block with attention: that of Stable Diffusion XL has none in its largest. */
function attendingBlock(types: unknown): number {
  if (!Array.isArray(types)) return 0;
  return Math.max(
    0,
    types.findIndex((type) => String(type).includes('CrossAttn')),
  );
}

/**
 * For one picture: they go through the decoder one after the other, large ones in tiles. A model of pixels has
 * nets in its place that enlarge them, whole and without attention.
 */
function vaeBytes({ parts, vaeFactor }: InspectedModel, canvas: Size): number {
  if (parts.super_res_first) {
    const { config } = parts.super_res_first;
    const [widest = 0] = numbersOf(config['block_out_channels'], UNET_CHANNELS);
    return FLOAT_BYTES * UNET_FLOATS * widest * canvas.width * canvas.height;
  }
  const channels = numbersOf(parts.vae_decoder?.config['block_out_channels'], VAE_CHANNELS);
  const pixels = Math.min(canvas.width * canvas.height, AUTO_TILING_PIXELS);
  const scores = SCORES * (pixels / vaeFactor ** 2) ** 2;
  return FLOAT_BYTES * (VAE_FLOATS * (channels[1] ?? channels[0] ?? 0) * pixels + scores);
}

/** Channels and heads: many times what any net has. A config may say anything, and the sum is told to people. */
const MOST = 2 ** 16;

function numbersOf(setting: unknown, usual: readonly number[]): readonly number[] {
  const numbers = [setting]
    .flat()
    .filter((one): one is number => typeof one === 'number' && one > 0)
    .map((one) => Math.min(one, MOST));
  return numbers.length > 0 ? numbers : usual;
}
