import type { Background } from '../kernel/image-task.ts';
import { parseSize } from '../kernel/size.ts';
import type { Abilities } from './abilities.ts';
import type { GptRules, ModelRules } from './model-rules.ts';

/**
 * What a model takes when this draws it: of its own rules what can be done, so that the rest is refused
 * before anything is queued, and the parameters that only such an engine has.
 */
export function boundRules(rules: ModelRules, able: Abilities): ModelRules {
  const sizes = rules.sizes.filter((size) => fits(size, able.maxEdge));
  const { gpt, freeSizes } = rules;
  return {
    ...rules,
    // Nothing can be asked of a model none of whose sizes can be drawn.
    operations: rules.operations.filter(
      (operation) => sizes.length > 0 && able.operations.includes(operation),
    ),
    sizes,
    defaultSize: sizes.includes(rules.defaultSize) ? rules.defaultSize : (sizes.at(-1) ?? ''),
    ...(freeSizes && {
      freeSizes: { ...freeSizes, longestEdge: Math.min(freeSizes.longestEdge, able.maxEdge) },
    }),
    ...(gpt && { gpt: boundGptRules(gpt, able) }),
    ...(able.sampling === true && { sampling: true }),
    ...(able.blends === true && { blends: true }),
    ...(able.briefPrompts === true && { briefPrompts: true }),
    ...(able.transparency === false && { opaque: true }),
  };
}

/** A size that is left to Gala is never too large: it is one of the others. */
function fits(wire: string, maxEdge: number): boolean {
  const size = parseSize(wire);
  return size === undefined || Math.max(size.width, size.height) <= maxEdge;
}

function boundGptRules(gpt: GptRules, { transparency, materials = Infinity }: Abilities): GptRules {
  const [auto, ...others] = gpt.backgrounds;
  return {
    ...gpt,
    backgrounds: [auto, ...others.filter((one) => isPossible(one, transparency))],
    mostImages: Math.min(gpt.mostImages, 1 + materials),
  };
}

const isPossible = (background: Background, transparency = true): boolean =>
  transparency || background !== 'transparent';
