import type { Scene } from '../../../language/scene.ts';
import type { Performer } from '../casting/performer.ts';

/** What hangs over a scene is its subject only when there is nothing else. */
const SKY = /^(?:sun|moon|rainbow|cloud|star)$/;

/** Performers with the one that the picture is about in front, the rest in order of mention. */
export function mainFirst(performers: readonly Performer[], scene: Scene): Performer[] {
  const subject = scene.entities.find(
    ({ id, role, negated }) =>
      role === 'subject' && !negated && performers.some(({ entity }) => entity.id === id),
  );
  const main =
    performers.find(({ entity }) => entity.id === subject?.id && !SKY.test(entity.noun)) ??
    performers.find(({ entity }) => entity.role !== 'backdrop' && !SKY.test(entity.noun)) ??
    performers.find(({ entity }) => entity.role !== 'backdrop') ??
    performers[0];
  return main ? [main, ...performers.filter((one) => one !== main)] : [];
}
