import type { ColourName, Entity, Material, Scene } from '../../../language/scene.ts';

/** What a thing that has the shape of another is made of, and how it behaves. */
interface Substance {
  readonly material: Material;
  readonly colours?: readonly ColourName[];
  /** It does not stand on the ground, whatever its shape does. */
  readonly floats?: true;
}

/** Things that can take any shape: of those in the shape of a heart, the heart is drawn. */
const SUBSTANCES: Readonly<Record<string, Substance>> = {
  cloud: { material: 'cloud', floats: true },
  smoke: { material: 'smoke', floats: true },
  steam: { material: 'smoke', floats: true },
  balloon: { material: 'plastic', floats: true },
  hedge: { material: 'leaves' },
  bush: { material: 'leaves' },
  shrub: { material: 'leaves' },
  topiary: { material: 'leaves' },
  tree: { material: 'leaves' },
  flame: { material: 'fire' },
  fire: { material: 'fire' },
  cookie: { material: 'sand', colours: ['beige'] },
  biscuit: { material: 'sand', colours: ['beige'] },
  bread: { material: 'clay', colours: ['gold'] },
  chocolate: { material: 'chocolate' },
  candy: { material: 'candy' },
  lollipop: { material: 'candy' },
  soap: { material: 'wax' },
  candle: { material: 'wax' },
  ice: { material: 'ice' },
  pool: { material: 'water' },
  puddle: { material: 'water' },
  rock: { material: 'stone' },
  boulder: { material: 'stone' },
  pillow: { material: 'fabric' },
  cushion: { material: 'fabric' },
  diamond: { material: 'diamond' },
  crystal: { material: 'crystal' },
};

/** "heart-shaped". */
const SHAPED = /[- ]shaped$/;

/**
 * "A cloud in the shape of a heart" as a heart of cloud; any other thing, and what keeps a shape of
 * its own ("a car that looks like a shoe"), as it is.
 */
export function shaped(entity: Entity, { entities, relations }: Scene): Entity {
  const substance = Object.hasOwn(SUBSTANCES, entity.noun) ? SUBSTANCES[entity.noun] : undefined;
  const likeness = relations.find(({ kind, from }) => kind === 'looks-like' && from === entity.id);
  const named = entities.find(({ id, negated }) => id === likeness?.to && !negated);
  const told = entity.qualities.find((word) => SHAPED.test(word))?.replace(SHAPED, '');
  const shape = named ?? (told === undefined ? undefined : { noun: told, names: [told] });
  if (substance === undefined || shape === undefined) return entity;
  return {
    ...entity,
    // What floats keeps its name, and with it its place in the sky.
    noun: substance.floats ? entity.noun : shape.noun,
    // Some have a drawing as both at once: a heart balloon.
    names: [`${shape.noun} ${entity.noun}`, ...shape.names],
    material: entity.material ?? substance.material,
    colours: entity.colours.length > 0 ? entity.colours : (substance.colours ?? []),
    actions: substance.floats ? [...entity.actions, 'float'] : entity.actions,
  };
}
