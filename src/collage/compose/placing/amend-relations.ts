import { locativeKinds } from '../../../language/lexicon/prepositions.ts';
import type { Relation, Scene } from '../../../language/scene.ts';

/**
 * Gives relations of place to who holds or wears a thing: "a man reading a book in an armchair"
 * has the man in the armchair, whatever stands nearer in the sentence.
 */
export function amendedRelations(scene: Scene): Relation[] {
  const owners = new Map<string, string>();
  for (const { kind, from, to } of scene.relations) {
    if (kind === 'holding' || kind === 'wearing') owners.set(to, from);
  }
  return scene.relations.map((relation) => {
    const owner = owners.get(relation.from);
    const moves = owner !== undefined && owner !== relation.to && locativeKinds.has(relation.kind);
    return moves ? { ...relation, from: owner } : relation;
  });
}
