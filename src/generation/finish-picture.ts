import type { Drawing, Engine, SourcePicture } from '../engines/engine.ts';
import { PNG, type ImageTask } from '../kernel/image-task.ts';
import type { Pixels } from '../kernel/pixels.ts';
import { flattenOnWhite } from '../pixels/alpha.ts';
import { contentHash } from '../pixels/content-hash.ts';
import { encode } from '../pixels/encode.ts';
import { paste } from '../pixels/paste.ts';
import type { DigitalSource } from '../pixels/provenance.ts';

/** A picture ready to be stored. */
export interface EncodedPicture {
  readonly bytes: Uint8Array;
  readonly seed: number;
  readonly contentHash: string;
  /** What the engine recorded of it. */
  readonly scene: string | undefined;
  /** How it said that it made it. */
  readonly method?: string | undefined;
}

/** More than this is not kept, in UTF-16 code units. */
const LONGEST_SCENE = 262_144;

/** A few words; the rest is cut. */
const LONGEST_METHOD = 200;

interface PictureFacts {
  readonly engine: Engine;
  readonly task: ImageTask;
  readonly source: SourcePicture | undefined;
}

/** Puts back what was to stay, and encodes. */
export async function finishPicture(
  drawing: Drawing,
  facts: PictureFacts & { readonly seed: number },
): Promise<EncodedPicture> {
  const { engine, task, seed, source } = facts;
  const pixels = asAsked(drawing.pixels, facts);
  const hash = contentHash(pixels);
  const bytes = await encode(pixels, task.output ?? PNG, {
    engine: engine.id,
    model: task.model,
    source: digitalSource(engine, source !== undefined),
    id: hash,
  });
  const scene =
    drawing.scene !== undefined && drawing.scene.length <= LONGEST_SCENE
      ? drawing.scene
      : undefined;
  const method = drawing.method?.slice(0, LONGEST_METHOD);
  return { bytes, seed, contentHash: hash, scene, method };
}

/**
 * A state on the way, as it goes out: as true to what was to stay as the picture itself. It has no
 * name by which it would be known again, for nothing is recorded of it.
 */
export function finishPartial(state: Pixels, facts: PictureFacts): Promise<Uint8Array> {
  const { engine, task, source } = facts;
  const provenance = {
    engine: engine.id,
    model: task.model,
    source: digitalSource(engine, source !== undefined),
  };
  return encode(asAsked(state, facts), task.output ?? PNG, provenance, 'passing');
}

/**
 * What goes out of what was drawn: what was to stay is put back, whatever the engine did there. This is
 * the one place that keeps the promise, for every engine.
 */
function asAsked(drawn: Pixels, { task, source }: PictureFacts): Pixels {
  // What is to be opaque is; JPEG, which could be nothing else, is never asked for transparency.
  const through = task.background === 'transparent' ? drawn : flattenOnWhite(drawn);
  if (source?.keep === undefined) return through;
  return paste(source.withAlpha ?? source.pixels, source.keep, through);
}

/**
 * A picture of which everything stays, as it goes back: nothing in it was made now, so it claims no more
 * than it did when it came. What was recorded of it is true of this copy as well.
 */
export async function finishUnchanged(
  { pixels: opaque, withAlpha, scene, origin }: SourcePicture,
  { output = PNG }: Pick<ImageTask, 'output'>,
  seed: number,
): Promise<EncodedPicture> {
  const pixels = withAlpha ?? opaque;
  const bytes = await encode(pixels, output, origin);
  return { bytes, seed, contentHash: contentHash(pixels), scene };
}

/** Whether a mask lets nothing be changed. */
export function staysWhole({ keep }: SourcePicture): boolean {
  return keep !== undefined && keep.every((value) => value === 255);
}

function digitalSource({ abilities }: Engine, composite: boolean): DigitalSource {
  if (composite) {
    return abilities.trained ? 'compositeWithTrainedAlgorithmicMedia' : 'compositeSynthetic';
  }
  return abilities.trained ? 'trainedAlgorithmicMedia' : 'algorithmicMedia';
}
