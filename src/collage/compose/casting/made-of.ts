import type { Entity, Scene } from '../../../language/scene.ts';
import type { Workshop } from '../workshop.ts';

/** The art of the things that an entity is put together from: "a house made of cheese". */
export function madeOf(
  { id }: Entity,
  { entities, relations }: Scene,
  workshop: Workshop,
): string | undefined {
  for (const { kind, from, to } of relations) {
    if (kind !== 'made-of' || from !== id) continue;
    const part = entities.find((entity) => entity.id === to);
    const art = part && !part.negated ? workshop.match(part).art : undefined;
    if (art !== undefined) return art;
  }
  return undefined;
}
