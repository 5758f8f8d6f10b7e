import sharp from 'sharp';

import type { DrawTask } from '../../../src/engines/engine.ts';
import type { Sampling } from '../../../src/kernel/image-task.ts';
import { expiresThen, isAnotherFile, isForPurpose } from './file-meanings.ts';
import type { ObservedPicture } from './observation.ts';
import {
  decidesWhetherToDraw,
  goesOnAlone,
  goesOnFromPicture,
  isFilledUp,
  isForgotten,
} from './response-meanings.ts';
import type { Asked } from './verdict.ts';

/** A request without a parameter, the same with it, and its value. */
interface Comparison {
  readonly value: unknown;
  readonly without: Asked;
  readonly given: Asked;
}

/** Why what came is not what the parameter means; `undefined` when it is. */
export type Meaning = (comparison: Comparison) => Promise<string | undefined>;

/** What a parameter means for what a client gets. @throws Error for one that nobody explained. */
export function meaningOf(parameter: string): Meaning {
  const meaning = MEANINGS[parameter];
  if (meaning === undefined) throw new Error(`Nobody has said what ${parameter} means.`);
  return meaning;
}

/** Files are the same when, and only when, their pixels and what they say of themselves are. */
const otherPixels: Meaning = async ({ without, given }) => {
  const same = given.pictures.some(({ bytes }, i) => without.pictures[i]?.bytes.equals(bytes));
  return same || given.pictures.length === 0 ? 'the pictures are the same' : undefined;
};

/** The engine was told so, where that can be watched, and the pixels are others. */
const toldEngine =
  (fact: keyof DrawTask): Meaning =>
  async (comparison) => {
    const { given, value } = comparison;
    const told = given.drawn?.find((task) => task[fact] !== value);
    return told ? `the engine heard ${JSON.stringify(told[fact])}` : otherPixels(comparison);
  };

/** Each picture is of one form. */
const eachPicture =
  (formOf: (picture: ObservedPicture) => Promise<unknown>): Meaning =>
  async ({ value, given }) => {
    const forms = await Promise.all(given.pictures.map(formOf));
    return forms.length > 0 && forms.every((form) => form === value)
      ? undefined
      : `got ${forms.join(', ') || 'nothing'}`;
  };

/** A local model was told so, and nothing else with it. */
const toldSampling =
  (fact: keyof Sampling): Meaning =>
  async (comparison) => {
    const { given, value } = comparison;
    const told = given.drawn?.find(({ sampling }) => sampling?.[fact] !== value);
    return told ? `the engine heard ${JSON.stringify(told.sampling)}` : otherPixels(comparison);
  };

const echoed =
  (parameter: string): Meaning =>
  async ({ value, given }) => {
    const { aiRecord } = given.body as { aiRecord: Record<string, unknown> };
    const same = JSON.stringify(aiRecord[parameter]) === JSON.stringify(value);
    return same ? undefined : `${JSON.stringify(aiRecord[parameter])} came back`;
  };

/** Both pictures are there, and so much of the second is wanted. */
const toldBlend: Meaning = async (comparison) => {
  const { given, value } = comparison;
  const told = given.drawn?.find(({ source }) => source?.blend?.share !== value);
  return told ? `the engine heard ${told.source?.blend?.share}` : otherPixels(comparison);
};

const MEANINGS: Readonly<Record<string, Meaning>> = {
  negative_prompt: toldSampling('negativePrompt'),
  steps: toldSampling('steps'),
  guidance: toldSampling('guidance'),
  blend: toldBlend,
  prompt: otherPixels,
  image: otherPixels,
  images: otherPixels,
  imageUrl: otherPixels,
  blendImageUrl: otherPixels,
  mask: freesTheLeftHalf,
  input_image_mask: freesTheLeftHalf,
  action: toldEngine('operation'),
  maskUrl: freesTheLeftHalf,
  n: async ({ value, given }) =>
    given.pictures.length === value ? undefined : `got ${given.pictures.length} pictures`,
  size: eachPicture(async ({ bytes }) => {
    const { width, height } = await sharp(bytes).metadata();
    return `${width}x${height}`;
  }),
  response_format: eachPicture(async ({ cameAs }) => (cameAs === 'base64' ? 'b64_json' : 'url')),
  output_format: eachPicture(async ({ bytes }) => (await sharp(bytes).metadata()).format),
  output_compression: async ({ without, given }) =>
    lengthOf(given) < lengthOf(without) ? undefined : 'the files are not shorter',
  background: async (comparison) =>
    comparison.value === true ? goesOnAlone(comparison) : hasNoBackground(comparison),
  file: isAnotherFile,
  purpose: isForPurpose,
  expires_after: expiresThen,
  input: otherPixels,
  instructions: otherPixels,
  previous_response_id: both(otherPixels, goesOnFromPicture),
  tools: decidesWhetherToDraw,
  tool_choice: decidesWhetherToDraw,
  store: isForgotten,
  stream_options: isFilledUp,
  quality: both(toldEngine('quality'), drawnAsFinely),
  style: both(toldEngine('look'), asColourful),
  input_fidelity: toldEngine('fidelity'),
  moderation: async ({ without }) =>
    /policy|moderation/u.test(without.text) ? undefined : 'it was not refused without it',
  seed: async (comparison) => {
    const seeds = comparison.given.headers.get('x-gala-seed');
    return seeds === String(comparison.value) ? otherPixels(comparison) : `drawn with ${seeds}`;
  },
  stream: async ({ without, given }) =>
    typesIn(given).join() === 'completed'
      ? sameInTheEnd(without, given)
      : `got ${typesIn(given).join()}`,
  partial_images: async ({ value, without, given }) => {
    const [last, ...partials] = typesIn(given).toReversed();
    const shown = partials.filter((type) => type === 'partial_image').length;
    return last === 'completed' && shown > 0 && shown === partials.length && shown <= Number(value)
      ? sameInTheEnd(without, given)
      : `got ${typesIn(given).join()}`;
  },
  conversationId: echoed('conversationId'),
  metadata: echoed('metadata'),
};

async function hasNoBackground({ given }: Comparison): Promise<string | undefined> {
  const opaque = await Promise.all(
    given.pictures.map(async ({ bytes }) => (await sharp(bytes).stats()).isOpaque),
  );
  return opaque.includes(true) ? 'there is a background' : undefined;
}

/** What the events of a streamed answer are about. */
const typesIn = ({ body }: Asked): readonly string[] =>
  (body as readonly { readonly type: string }[]).map(({ type }) => type.split('.').at(-1) ?? '');

/** The picture that comes last is the one that comes without a stream, or without states on the way. */
function sameInTheEnd(without: Asked, given: Asked): string | undefined {
  const [plain, streamed] = [without, given].map(({ pictures }) => pictures.at(-1)?.bytes);
  return plain && streamed?.equals(plain) ? undefined : 'the picture is another';
}

/** The right half is what was sent, where the engine can be watched; the left half is not. */
async function freesTheLeftHalf(comparison: Comparison): Promise<string | undefined> {
  const { drawn = [] } = comparison.given;
  const wrong = drawn.some(({ source, size }) => {
    const [left, right] = [size.width / 4, (size.width * 3) / 4].map((x) => source?.keep?.[x]);
    return left !== 0 || right !== 255;
  });
  return wrong ? 'the engine heard of another mask' : otherPixels(comparison);
}

/** The first trouble of two. */
function both(one: Meaning, other: Meaning): Meaning {
  return async (comparison) => (await one(comparison)) ?? other(comparison);
}

/** Of what was really drawn: nothing is lost in these files, so that more detail makes them longer. */
async function drawnAsFinely({ value, without, given }: Comparison): Promise<string | undefined> {
  if (given.drawn) return undefined;
  const more = lengthOf(given) / lengthOf(without);
  return (value === 'low' ? more < 1 : more > 1) ? undefined : `the file is ${more} times as long`;
}

/** Of what was really drawn: `natural` is nearer to grey. */
async function asColourful({ value, without, given }: Comparison): Promise<string | undefined> {
  if (given.drawn) return undefined;
  const more = (await chromaOf(given)) / (await chromaOf(without));
  return (value === 'natural' ? more < 1 : more > 1) ? undefined : `${more} times as colourful`;
}

/** How far from grey the pixels of the first picture are, on average. */
async function chromaOf({ pictures }: Asked): Promise<number> {
  const picture = sharp(pictures[0]?.bytes).removeAlpha().raw();
  const { data } = await picture.toBuffer({ resolveWithObject: true });
  let sum = 0;
  for (let i = 0; i < data.length; i += 3) {
    const pixel = data.subarray(i, i + 3);
    sum += Math.max(...pixel) - Math.min(...pixel);
  }
  return sum / (data.length / 3);
}

const lengthOf = ({ pictures }: Asked): number =>
  pictures.reduce((sum, { bytes }) => sum + bytes.length, 0);
