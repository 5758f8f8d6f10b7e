import { defaultsOf, STRENGTHS } from '../../diffusion/families/family-defaults.ts';
import type { PaintTask } from '../../diffusion/families/painter.ts';
import { planGuidance } from '../../diffusion/families/plan-guidance.ts';
import { usualScheduler } from '../../diffusion/families/usual-scheduler.ts';
import type { ModelFolder } from '../../diffusion/models/model-folder.ts';

/** What of a model decides how it paints. */
export type PaintingManner = Pick<
  ModelFolder,
  | 'name'
  | 'family'
  | 'usual'
  | 'parts'
  | 'scheduler'
  | 'guidanceEmbedding'
  | 'answerChannels'
  | 'latentChannels'
>;

/**
 * How a picture is painted, for its record, also what nobody chose: `text to image, lcm, 4 steps, guidance
 * 8.5`. With the model, the prompt and the seed it says all that it takes to paint it again.
 */
export function tellMethod(task: PaintTask, model: PaintingManner): string {
  const { steps, scheduler } = task;
  const defaults = defaultsOf(model);
  const { guidance, embedded } = planGuidance(
    [task],
    defaults,
    model.guidanceEmbedding !== undefined,
  );
  const followed = [embedded, guidance?.scale].filter((scale) => scale !== undefined);
  return [
    ...waysOf(task),
    scheduler ?? usualScheduler(model).name,
    counted(steps ?? defaults.steps, 'step'),
    ...(followed.length > 0 ? [`guidance ${followed.join(' and ')}`] : []),
    ...(task.fastDecoder && model.parts.taesd_decoder ? ['fast decoder'] : []),
  ].join(', ');
}

function waysOf({ source, strength, likeness }: PaintTask): readonly [string, ...string[]] {
  if (likeness) {
    const { blend } = likeness;
    return ['variation by image embedding', ...(blend === undefined ? [] : [`blend ${blend}`])];
  }
  if (source === undefined) return ['text to image'];
  const extent = source.keep === undefined ? 'whole' : 'masked';
  const way = extent === 'whole' ? 'image to image' : 'inpainting';
  return [way, `strength ${strength ?? STRENGTHS[extent]}`];
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
