import type { Drawn } from './drawn.ts';
import type { Claim } from './judge-nouns.ts';
import type { Seen } from './seen.ts';

/**
 * What the engine says it drew, or hung on something, as far as that is to be seen: the thing's own
 * item, the very art that was hung on, or clothes that stand for it.
 */
export function claimsOf({ scene, accounts }: Drawn, seen: Seen): readonly Claim[] {
  const entities = new Set(seen.parts.map(({ entity }) => entity));
  const signs = new Set(seen.parts.flatMap((part) => part.signs));
  const dressed = [...signs].some((sign) => sign.startsWith('outfit:'));
  return accounts.flatMap(({ entity: id, shown, art }) => {
    const entity = scene.entities.find((one) => one.id === id);
    if (entity === undefined || art === undefined) return [];
    const visible =
      shown === 'drawn' ? entities.has(id) : shown === 'attached' && (signs.has(art) || dressed);
    return visible ? [{ words: [entity.noun, ...entity.names], art }] : [];
  });
}
