import type { Entity, Relation } from './scene.ts';

const DRINK =
  /^(?:wine|champagne|beer|water|milk|juice|whiskey|whisky|lemonade|cocktail|martini|soda|drink|rum|vodka|cider|prosecco|sangria)$/;

/** Glasses next to a drink are for drinking, unless someone wears them: others help to see. */
export function withDrinkingGlasses(
  entities: readonly Entity[],
  relations: readonly Relation[],
): readonly Entity[] {
  if (!entities.some(({ noun }) => DRINK.test(noun))) return entities;
  const worn = new Set(relations.filter(({ kind }) => kind === 'wearing').map(({ to }) => to));
  const wine = entities.some(({ noun }) => /^(?:wine|champagne|prosecco)$/.test(noun));
  return entities.map((entity) =>
    entity.noun === 'glasses' && !entity.names.includes('eyeglasses') && !worn.has(entity.id)
      ? { ...entity, noun: 'glass', names: wine ? ['wine glass', 'glass'] : ['glass'] }
      : entity,
  );
}
