import type { Entity, Relation } from '../../../language/scene.ts';
import type { FigureFacts } from '../../art/figure.ts';

const TYPING = /^(?:type|program|code|hack)$/;
const LYING = /^(?:lie|relax|sleep|lounge|recline|nap|sunbathe|rest)$/;
const SITTING = /^(?:sit|ride|drive|row|paddle|read|meditate|fish|pilot|kneel|squat)$/;
const DEVICE = /^(?:computer|laptop|keyboard|typewriter|pc|desktop)$/;

/** What decides whether someone needs a body in a pose of its own, and which. */
export interface Bearings {
  readonly entity: Entity;
  readonly extent: FigureFacts['extent'];
  /** Wears a garment that only a rig can show. */
  readonly dressed: boolean;
  readonly relations: readonly Relation[];
  /** The entity at the other end of a relation. */
  readonly nounOf: (id: string) => string | undefined;
}

/**
 * The poses that would do, best first; empty when the drawing can stay as it is. Heads and busts
 * get a body for what they do; whole drawings only for what they could not do otherwise.
 */
export function posesFor(bearings: Bearings): readonly string[] {
  const { entity, extent, dressed, relations, nounOf } = bearings;
  if (extent === 'part') return [];
  const own = relations.filter(({ from }) => from === entity.id);
  const does = (pattern: RegExp): boolean => entity.actions.some((action) => pattern.test(action));
  const atDevice = own.some(
    ({ kind, to }) => (kind === 'using' || kind === 'at') && DEVICE.test(nounOf(to) ?? ''),
  );
  if (does(TYPING) || atDevice) return ['typing', 'seated', 'bust'];
  const bodiless = extent !== 'whole';
  if (!bodiless && !dressed) return [];
  if (does(LYING)) return ['lounging', 'seated', 'standing'];
  if (own.some(({ kind }) => kind === 'riding')) return ['riding', 'seated', 'standing'];
  if (does(SITTING)) return ['seated', 'standing'];
  if (own.some(({ kind }) => kind === 'holding')) return ['holding', 'standing', 'bust'];
  if (extent === 'bust' && !dressed && entity.actions.length === 0) return [];
  return ['standing', 'bust'];
}
