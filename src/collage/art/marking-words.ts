import type { Entity } from '../../language/scene.ts';
import { readTable } from './table.ts';

let hints: ReadonlyMap<string, string> | undefined;

/**
 * The marking that an entity's names and qualities imply: `siamese` and `dalmatian` for
 * those breeds, `spots` for a "spotted" anything, `stripes` for a tabby; `undefined` for most.
 */
export function markingFor(entity: Entity): string | undefined {
  hints ??= new Map(readTable('marking-words').map(([word = '', marking = '']) => [word, marking]));
  for (const phrase of [...entity.qualities, ...entity.names]) {
    for (const word of phrase.toLowerCase().split(/[\s-]+/)) {
      const marking = hints.get(word);
      if (marking !== undefined) return marking;
    }
  }
  return undefined;
}
