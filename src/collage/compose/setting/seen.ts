import type { Entity } from '../../../language/scene.ts';
import type { FigureFacts } from '../../art/figure.ts';
import { people } from '../../../language/lexicon/living.ts';

/** What the chooser knows of the things in the picture, the subject first. */
export interface Seen {
  readonly entity: Entity;
  /** `noto:cat`, `rig:typing`. */
  readonly art: string;
  readonly facts: FigureFacts;
}

/** True for what is in the air by nature or by what it does. People only fly kites. */
export function flies({ entity, facts }: Seen): boolean {
  if (facts.bearing === 'flies' || facts.bearing === 'celestial') return true;
  return entity.actions.includes('fly') && !people.has(entity.noun);
}
