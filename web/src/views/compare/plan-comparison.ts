import type { ImagesRequest } from '../../api/draw.ts';
import type { PlaygroundModel } from '../../api/models.ts';
import type { Values } from '../../form/exclusions.ts';
import { commonModelOf, commonSizeOf } from './common-model.ts';

export const FEWEST = 2;
export const MOST = 6;

/** How many states on the way are asked of those that show any. */
const STATES = 2;

/** The requests of a comparison: the same for each model, as far as they take the same. */
export function planComparison(
  models: readonly PlaygroundModel[],
  prompt: string,
  { model: _common, ...values }: Values,
): readonly ImagesRequest[] {
  const size = commonSizeOf(commonModelOf(models));
  return models.map(({ id, streams }) => ({
    operation: 'generate',
    body: {
      model: id,
      prompt,
      ...(size !== undefined && { size }),
      ...values,
      ...(streams && { stream: true, partial_images: STATES }),
    },
    images: [],
  }));
}

/** Which models a link names, or the first few of different kinds. */
export function chosenAtFirst(
  models: readonly PlaygroundModel[],
  named: string | undefined,
): readonly string[] {
  const usable = models.filter(
    ({ operations, unusable }) => operations.includes('generate') && unusable === null,
  );
  const wanted = [...new Set(named?.split(',') ?? [])].filter((id) =>
    usable.some((model) => model.id === id),
  );
  if (wanted.length > 0) return wanted.slice(0, MOST);
  const [first, ...others] = usable.filter(({ kind }) => kind === 'dall-e');
  const newer = usable.find(({ kind }) => kind === 'gpt-image');
  return [first, ...others.slice(0, 1), newer].flatMap((model) => (model ? [model.id] : []));
}
