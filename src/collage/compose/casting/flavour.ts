import type { ColourName, Entity, Material } from '../../../language/scene.ts';

/** Materials that are flavours of food, and the colour that they give it. */
const FLAVOURS: Readonly<Partial<Record<Material, ColourName>>> = {
  chocolate: 'brown',
};

const FOOD =
  /^(?:cake|cupcake|muffin|brownie|pie|tart|cookie|biscuit|donut|doughnut|croissant|pancake|waffle|ice cream|ice-cream|ice cream cone|cone|sundae|gelato|popsicle|pudding|mousse|milkshake|shake|milk|bread|cereal|fudge|truffle|eclair|cheesecake|spread|syrup|icing|frosting)$/;

/** Chocolate cake is brown cake, where a rabbit of chocolate is made of it. */
export function flavoured(entity: Entity): Entity {
  const colour = entity.material && FLAVOURS[entity.material];
  if (colour === undefined || !FOOD.test(entity.noun)) return entity;
  return {
    ...entity,
    material: undefined,
    colours: entity.colours.length > 0 ? entity.colours : [colour],
  };
}
