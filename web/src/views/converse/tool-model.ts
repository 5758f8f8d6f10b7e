import type { PlaygroundModel } from '../../api/models.ts';

/** How many states on the way this page asks for where nothing else is chosen. */
export const USUAL_STATES = 2;

/**
 * A model as conversations use it: what the form fills in are the options of its tool. Those that the
 * page itself decides are left out.
 */
export function toolModelOf(model: PlaygroundModel): PlaygroundModel | undefined {
  if (!model.tool) return undefined;
  const { type: _type, partial_images: states, ...properties } = model.tool.properties;
  return {
    ...model,
    operations: ['generate'],
    request: {
      generate: {
        properties: {
          ...properties,
          ...(states && { partial_images: { ...states, default: USUAL_STATES } }),
        },
      },
    },
  };
}

/** What of the tool's options decides the price, as the same is asked of an images request. */
export function pricedBody(tool: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { model, size, quality } = tool;
  return {
    model,
    prompt: 'a picture',
    ...(size !== undefined && { size }),
    ...(quality !== undefined && { quality }),
  };
}
