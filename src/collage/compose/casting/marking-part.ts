import type { Entity, Scene } from '../../../language/scene.ts';
import type { Recipe } from '../plan.ts';

/** Parts that are patterns of a coat. */
const PATTERNS: Readonly<Record<string, string>> = {
  stripe: 'stripes',
  spot: 'spots',
  dot: 'spots',
  'polka dot': 'spots',
  patch: 'patches',
};

/** The marking that a part of an entity asks for: "with purple stripes". */
export function markingPart(
  { id }: Entity,
  { entities, relations }: Scene,
): Pick<Recipe, 'marking' | 'options'> | undefined {
  const parts = relations
    .filter(({ kind, from }) => from === id && /^(?:with|wearing|of|contains)$/.test(kind))
    .map(({ to }) => entities.find((entity) => entity.id === to));
  for (const part of parts) {
    if (!part || part.negated || !Object.hasOwn(PATTERNS, part.noun)) continue;
    const [colour] = part.colours;
    return { marking: PATTERNS[part.noun], options: colour ? { markingColour: colour } : {} };
  }
  return undefined;
}
