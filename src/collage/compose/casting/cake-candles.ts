import type { Relation, Scene } from '../../../language/scene.ts';

/**
 * The candles of a cake, or on one, are what the cake is with, and whoever has to do with them has to
 * do with the cake: "a girl blowing out the candles of a birthday cake" stands before a lit cake.
 */
export function cakeCandles(scene: Scene): Scene {
  const nounOf = (id: string): string | undefined =>
    scene.entities.find((entity) => entity.id === id)?.noun;
  const bond = scene.relations.find(
    ({ kind, from, to }) =>
      (kind === 'of' || kind === 'on') &&
      nounOf(from) === 'candle' &&
      nounOf(to)?.endsWith('cake') === true,
  );
  if (bond === undefined) return scene;
  const { from: candles, to: cake } = bond;
  const relations = scene.relations.map((relation): Relation => {
    if (relation === bond) return { kind: 'with', from: cake, to: candles, words: 'with' };
    return relation.to === candles && relation.from !== cake
      ? { ...relation, kind: 'at', to: cake }
      : relation;
  });
  return { ...scene, relations };
}
