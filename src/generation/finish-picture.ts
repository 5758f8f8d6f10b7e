import type { Drawing, Engine, SourcePicture } from '../engines/engine.ts';
import { PNG, type ImageTask } from '../kernel/image-task.ts';
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
}

/** More than this is not kept, in UTF-16 code units. */
const LONGEST_SCENE = 262_144;

/**
 * Puts back what was to stay, whatever the engine did there, and encodes. This is the one place that
 * keeps the promise, for every engine.
 */
export async function finishPicture(
  drawing: Drawing,
  facts: {
    readonly engine: Engine;
    readonly task: ImageTask;
    readonly seed: number;
    readonly source: SourcePicture | undefined;
  },
): Promise<EncodedPicture> {
  const { engine, task, seed, source } = facts;
  // What is to be opaque is; JPEG, which could be nothing else, is never asked for transparency.
  const drawn = task.background === 'transparent' ? drawing.pixels : flattenOnWhite(drawing.pixels);
  const pixels = source?.keep
    ? paste(source.withAlpha ?? source.pixels, source.keep, drawn)
    : drawn;
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
  return { bytes, seed, contentHash: hash, scene };
}

/**
 * A picture of which everything stays, as it goes back: nothing in it was made here, so it claims
 * nothing. What was recorded of it is true of this copy as well.
 */
export async function finishUnchanged(
  { pixels: opaque, withAlpha, scene }: SourcePicture,
  { output = PNG }: Pick<ImageTask, 'output'>,
  seed: number,
): Promise<EncodedPicture> {
  const pixels = withAlpha ?? opaque;
  const bytes = await encode(pixels, output, undefined);
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
