import type { Drawn } from './drawn.ts';
import type { Claim } from './judge-nouns.ts';
import type { Seen } from './seen.ts';

/** What the engine says it drew as a figure, or hung on one, and that is to be seen. */
export function claimsOf({ scene, accounts }: Drawn, seen: Seen): readonly Claim[] {
  const visible = new Set(
    seen.parts.flatMap(({ entity }) => (entity === undefined ? [] : [entity])),
  );
  return accounts.flatMap(({ entity: id, shown, art }) => {
    const entity = scene.entities.find((one) => one.id === id);
    const claimed = (shown === 'drawn' && visible.has(id)) || shown === 'attached';
    if (!claimed || entity === undefined || art === undefined) return [];
    return [{ words: [entity.noun, ...entity.names], art }];
  });
}
