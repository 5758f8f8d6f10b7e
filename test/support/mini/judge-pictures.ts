import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { pictureTensor } from '../../../src/diffusion/components/picture-tensor.ts';
import { openPainter } from '../../../src/diffusion/families/open-painter.ts';
import { readModelFolder } from '../../../src/diffusion/models/read-model-folder.ts';
import { openRuntime } from '../../../src/diffusion/runtime/open-runtime.ts';
import type { Pixels } from '../../../src/kernel/pixels.ts';
import { SHIPPED_MODELS } from '../../../src/start/data-layout.ts';
import { pixelsOf } from '../diffusion/painted.ts';

/** What a picture is to show, or shows. */
export interface Shown {
  readonly thing: string;
  readonly colour: string;
}

export interface Caption extends Shown {
  readonly caption: string;
  /** Whether training never saw a thing of this kind in this colour. No caption's wording was seen. */
  readonly heldOutPair: boolean;
}

interface CaptionFile {
  readonly things: readonly string[];
  readonly colours: readonly string[];
  readonly captions: readonly Caption[];
}

const golden = (name: string): string =>
  fileURLToPath(new URL(`../../golden/mini/${name}`, import.meta.url));

const FILE = JSON.parse(readFileSync(golden('captions.json'), 'utf8')) as CaptionFile;

export const CAPTIONS = FILE.captions;

/** Pictures of the model that comes with Gala, by the engine itself. */
export async function paintCaptions(
  captions: readonly Pick<Caption, 'caption'>[],
): Promise<readonly Pixels[]> {
  const runtime = await openRuntime({ device: 'cpu', threads: 2 });
  const model = await readModelFolder(`${SHIPPED_MODELS}/mini`, 'mini');
  const painter = await openPainter(model, runtime);
  const size = { width: model.nativeEdge, height: model.nativeEdge };
  const context = { signal: new AbortController().signal, onStep: () => undefined };
  const pictures: Pixels[] = [];
  for (const [seed, { caption }] of captions.entries()) {
    const [painted] = await painter.paint([{ prompt: caption, ...size, seed }], context);
    pictures.push(pixelsOf(painted));
  }
  await painter.release();
  return pictures;
}

/** What a classifier that was trained apart, on composed scenes alone, takes pictures for. */
export async function judgePictures(pictures: readonly Pixels[]): Promise<readonly Shown[]> {
  const runtime = await openRuntime({ device: 'cpu', threads: 2 });
  const judge = await runtime.open(golden('judge.onnx'), { model: 'judge', part: 'unet' });
  const scores = await judge.run({ pictures: pictureTensor(pictures) });
  await judge.release();
  const things = best(scores['things']!.data, pictures.length);
  const colours = best(scores['colours']!.data, pictures.length);
  return pictures.map((_, i) => ({
    thing: FILE.things[things[i]!]!,
    colour: FILE.colours[colours[i]!]!,
  }));
}

/** Which place has the highest score, in each row. */
function best(scores: ArrayLike<number>, rows: number): readonly number[] {
  const width = scores.length / rows;
  return Array.from({ length: rows }, (_, row) => {
    const own = Array.from({ length: width }, (_, i) => scores[row * width + i]!);
    return own.indexOf(Math.max(...own));
  });
}

/** The share of pictures that show what they were to show, of things, colours, and both. */
export function sharesRight(
  wanted: readonly Shown[],
  seen: readonly Shown[],
): Readonly<Record<'thing' | 'colour' | 'both', number>> {
  const share = (isRight: (a: Shown, b: Shown) => boolean): number =>
    wanted.filter((one, i) => isRight(one, seen[i]!)).length / wanted.length;
  const thing = (a: Shown, b: Shown): boolean => a.thing === b.thing;
  const colour = (a: Shown, b: Shown): boolean => a.colour === b.colour;
  return {
    thing: share(thing),
    colour: share(colour),
    both: share((a, b) => thing(a, b) && colour(a, b)),
  };
}
