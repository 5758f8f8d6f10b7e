import type {
  PaintContext,
  Painted,
  Painter,
  PaintTask,
} from '../../../src/diffusion/families/painter.ts';
import { ModelFault } from '../../../src/diffusion/faults.ts';
import type { ModelFolder, PartName } from '../../../src/diffusion/models/model-folder.ts';
import type { Pixels } from '../../../src/kernel/pixels.ts';

/** Paints a batch that nobody stops and, unless told, nobody watches. */
export function paint(
  { painter }: { readonly painter: Painter },
  batch: readonly PaintTask[],
  context: Partial<PaintContext> = {},
): Promise<readonly Painted[]> {
  const signal = new AbortController().signal;
  return painter.paint(batch, { signal, onStep: () => undefined, ...context });
}

/** @throws the fault that there is in the place of a picture. */
export function pixelsOf(painted: Painted | undefined): Pixels {
  if (painted === undefined) throw new Error('nothing was painted');
  if (painted instanceof ModelFault) throw painted;
  return painted;
}

/** The largest difference of any two bytes of two pictures. */
export function furthest(a: Painted | undefined, b: Painted | undefined): number {
  const { data } = pixelsOf(b);
  return pixelsOf(a).data.reduce((most, value, i) => Math.max(most, Math.abs(value - data[i]!)), 0);
}

/** What is left of a model where some of its parts are missing. */
export function withoutParts(model: ModelFolder, ...missing: readonly PartName[]): ModelFolder {
  const left = Object.entries(model.parts).filter(([name]) => !missing.includes(name as PartName));
  return { ...model, parts: Object.fromEntries(left) as ModelFolder['parts'] };
}
