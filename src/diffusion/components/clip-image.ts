import { z } from 'zod';
import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import { tensor, type Tensor } from '../../numerics/tensor.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import { settingsOf } from '../models/read-config-file.ts';
import { pillowResize } from './pillow-resize.ts';

/** Far more than any CLIP looks at, and little enough to be laid out. */
const LONGEST_EDGE = 2048;

const UP_TO = `up to ${LONGEST_EDGE} pixels`;

const edge = z.int('a whole number').positive('above 0').max(LONGEST_EDGE, UP_TO);

const sides = z.object({ width: edge, height: edge });

const box = z
  .union(
    [edge.transform((length) => ({ width: length, height: length })), sides],
    `an edge, or width and height, ${UP_TO}`,
  )
  .default({ width: 224, height: 224 });

const three = z.tuple([z.number(), z.number(), z.number()], 'three numbers');

/** `preprocessor_config.json`; what it leaves out is as in transformers' `CLIPImageProcessor`. */
const PREPROCESSOR = z.object({
  do_resize: z.boolean().default(true),
  size: z
    .union(
      [
        edge.transform((length) => ({ shortest_edge: length })),
        z.object({ shortest_edge: edge }),
        sides,
      ],
      `the shortest edge, or width and height, ${UP_TO}`,
    )
    .default({ shortest_edge: 224 }),
  resample: z
    .union([z.literal(1), z.literal(2), z.literal(3)], '1, 2 or 3 (Lanczos, bilinear, bicubic)')
    .default(3),
  do_center_crop: z.boolean().default(true),
  crop_size: box,
  do_rescale: z.boolean().default(true),
  rescale_factor: z.number().default(1 / 255),
  do_normalize: z.boolean().default(true),
  image_mean: three.default([0.48145466, 0.4578275, 0.40821073]),
  image_std: three.default([0.26862954, 0.26130258, 0.27577711]),
});

/** How a model that looks at pictures wants them. */
export type ClipImageSettings = z.output<typeof PREPROCESSOR>;

type Looker = Pick<ModelFolder, 'name' | 'featureExtractor' | 'parts'>;

/** @throws ModelFault `setting_unsupported`. */
export function clipImageSettings({
  name: model,
  featureExtractor = {},
}: Pick<Looker, 'name' | 'featureExtractor'>): ClipImageSettings {
  const file = 'feature_extractor/preprocessor_config.json';
  return settingsOf(PREPROCESSOR, featureExtractor, { model, file });
}

/** `config.json` of an image encoder; what it leaves out is as in transformers' `CLIPVisionConfig`. */
const VISION = z.object({ image_size: edge.nullish() });

const USUAL_EDGE = 224;

/**
 * The edge of what an image encoder looks at, for who has no picture to show it.
 * @throws ModelFault `setting_unsupported`.
 */
export function seenEdge({ name: model, parts }: Pick<Looker, 'name' | 'parts'>): number {
  const file = 'image_encoder/config.json';
  const config = parts.image_encoder?.config ?? {};
  return settingsOf(VISION, config, { model, file }).image_size ?? USUAL_EDGE;
}

/** One picture as CLIP looks at it, `[1, 3, height, width]`: shrunk, its middle cut out, levels spread. */
export function clipImage(pixels: Pixels, settings: ClipImageSettings): Tensor {
  const sized = settings.do_resize
    ? pillowResize(pixels, resized(pixels, settings.size), settings.resample)
    : pixels;
  const size = settings.do_center_crop ? settings.crop_size : sized;
  return spread(sized, { width: size.width, height: size.height }, settings);
}

function resized(size: Size, wanted: ClipImageSettings['size']): Size {
  if ('width' in wanted) return wanted;
  const { shortest_edge: short } = wanted;
  const { width, height } = size;
  return width <= height
    ? { width: short, height: Math.trunc((short * height) / width) }
    : { width: Math.trunc((short * width) / height), height: short };
}

/** The middle of a picture; black around one that is smaller. */
function spread(pixels: Pixels, size: Size, settings: ClipImageSettings): Tensor {
  const left = Math.floor((pixels.width - size.width) / 2);
  const top = Math.floor((pixels.height - size.height) / 2);
  const data = new Float32Array(3 * size.width * size.height);
  let at = 0;
  for (let c = 0; c < 3; c++) {
    for (let y = top; y < top + size.height; y++) {
      for (let x = left; x < left + size.width; x++) {
        data[at++] = levelSeen(levelAt(pixels, x, y, c), c, settings);
      }
    }
  }
  return tensor(data, [1, 3, size.height, size.width]);
}

function levelAt(
  { data, width, height, channels }: Pixels,
  x: number,
  y: number,
  c: number,
): number {
  if (x < 0 || y < 0 || x >= width || y >= height) return 0;
  return data[(y * width + x) * channels + c]!;
}

function levelSeen(level: number, c: number, settings: ClipImageSettings): number {
  const scaled = settings.do_rescale ? level * settings.rescale_factor : level;
  if (!settings.do_normalize) return scaled;
  return (scaled - settings.image_mean[c]!) / settings.image_std[c]!;
}
