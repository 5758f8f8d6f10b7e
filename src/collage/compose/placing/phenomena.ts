import type { Entity, Relation, Scene } from '../../../language/scene.ts';
import { BEARS_LEAVES } from './bearers.ts';
import type { FigureFacts } from '../../art/figure.ts';

const SKY =
  /^(?:rainbow|cloud|lightning|aurora|star|sun|moon|fireworks?|comet|meteor|planet|constellation|galaxy)$/;

/** Relations that make an ornament of a star. */
const ORNAMENTAL = new Set<Relation['kind']>(['on', 'in', 'holding', 'contains', 'of']);

/**
 * True for what is in the sky over everything, and so is placed by no one and places few; false
 * for a star on a tree or in a hand.
 */
export function isPhenomenon(entity: Entity, facts: FigureFacts, scene: Scene): boolean {
  if (facts.bearing !== 'celestial' && !SKY.test(entity.noun)) return false;
  return !scene.relations.some(({ kind, from, to }) => {
    const [owner, owned] = kind === 'on' || kind === 'in' ? [to, from] : [from, to];
    const other = scene.entities.find(({ id }) => id === owner);
    const thing = other !== undefined && other.role !== 'backdrop' && !SKY.test(other.noun);
    const onTree = kind === 'with' && BEARS_LEAVES.test(other?.noun ?? '');
    return (ORNAMENTAL.has(kind) || onTree) && owned === entity.id && thing;
  });
}

/** Relations by which something may really be next to the moon: the rest only say "in the sky". */
const CLOSE = new Set<Relation['kind']>([
  'on',
  'above',
  'in-front-of',
  'riding',
  'holding',
  'around',
  'in',
]);

/** False for a relation that only says that one thing is in the sky over the other. */
export function bindsClosely(
  relation: Relation,
  phenomena: ReadonlyMap<Entity['id'], Entity>,
): boolean {
  const { from, to, kind } = relation;
  if (phenomena.has(from) && phenomena.has(to)) return true;
  // A star is small enough to be right above something; a rainbow is over all of it.
  if (kind === 'above' && phenomena.get(from)?.noun === 'star') return true;
  if (phenomena.has(from)) return kind === 'contains' || kind === 'holding';
  return !phenomena.has(to) || CLOSE.has(kind);
}

/**
 * Height in the picture of a phenomenon, the subject being 1: small over the scene, large when the
 * subject leaps over it.
 */
export function skyHeight(entity: Entity, subject: Entity, scene: Scene): number {
  const met = scene.relations.some(
    ({ kind, from, to }) => from === subject.id && to === entity.id && CLOSE.has(kind),
  );
  if (met) return 0.95;
  if (entity.noun === 'rainbow') return 1.15;
  if (/^fireworks?$/.test(entity.noun)) return 0.9;
  if (/^(?:star|comet|meteor)$/.test(entity.noun)) return 0.24;
  return 0.46;
}
