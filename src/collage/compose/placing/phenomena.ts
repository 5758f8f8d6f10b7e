import type { Entity, Relation, Scene } from '../../../language/scene.ts';
import type { FigureFacts } from '../../art/figure.ts';

const SKY =
  /^(?:rainbow|cloud|lightning|aurora|star|sun|moon|fireworks?|comet|meteor|planet|constellation|galaxy)$/;

/** True for what is in the sky over everything, and so is placed by no one and places few. */
export function isPhenomenon(entity: Entity, facts: FigureFacts): boolean {
  return facts.bearing === 'celestial' || SKY.test(entity.noun);
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
export function bindsClosely(relation: Relation, phenomena: ReadonlySet<string>): boolean {
  const { from, to, kind } = relation;
  if (phenomena.has(from) && phenomena.has(to)) return true;
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
