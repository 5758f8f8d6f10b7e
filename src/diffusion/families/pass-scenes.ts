import type { Pixels } from '../../kernel/pixels.ts';
import { paste } from '../../pixels/paste.ts';
import { ontoCanvas, repaintedOf } from './canvas.ts';
import type { PaintTask } from './painter.ts';
import type { SizePlan } from './plan-size.ts';
import type { Scene } from './start-walk.ts';

/** What the first pass starts from; pictures with the same source share their scene. */
export function firstScenes(batch: readonly PaintTask[], plan: SizePlan): readonly Scene[] {
  const scenes = new Map<PaintTask['source'], Scene>();
  return batch.flatMap((task) => {
    const { source } = task;
    if (source === undefined) return [];
    const scene = scenes.get(source) ?? sceneOf(task, source.pixels, plan);
    scenes.set(source, scene);
    return [scene];
  });
}

/** What a second pass starts from: what was painted, with what stays as it is in the source. */
export function nextScenes(
  batch: readonly PaintTask[],
  pictures: readonly Pixels[],
  plan: SizePlan,
): readonly Scene[] {
  return batch.map((task, i) => {
    const { source } = task;
    const picture = pictures[i]!;
    const whole = source?.keep ? paste(source.pixels, source.keep, picture) : picture;
    return sceneOf(task, whole, plan);
  });
}

function sceneOf(task: PaintTask, pixels: Pixels, plan: SizePlan): Scene {
  const canvas = ontoCanvas(pixels, plan);
  const keep = task.source?.keep;
  return keep === undefined ? { canvas } : { canvas, repainted: repaintedOf(keep, task, plan) };
}
