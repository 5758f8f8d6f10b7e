import type { Entity } from '../../../language/scene.ts';
import type { Figure } from '../../art/figure.ts';
import type { Attachment } from '../plan.ts';
import { plainRecipe } from './recipe.ts';

type Mark = Pick<Attachment, 'anchor' | 'scale'> & { readonly art: string };

const CROWN: Mark = { art: 'piece:royal-crown', anchor: 'crown', scale: 0.95 };
const TIARA: Mark = { art: 'piece:tiara', anchor: 'crown', scale: 0.9 };
const POINTED_HAT: Mark = { art: 'piece:wizard-hat', anchor: 'crown', scale: 1 };
const BEARD: Mark = { art: 'piece:long-beard', anchor: 'mouth', scale: 1.1 };
const HORN: Mark = { art: 'piece:unicorn-horn', anchor: 'crown', scale: 1 };

/** What certain callings and beings are known by, and so bring along unasked. */
const MARKS: Readonly<Record<string, readonly Mark[]>> = {
  king: [CROWN],
  queen: [CROWN],
  prince: [CROWN],
  emperor: [CROWN],
  empress: [CROWN],
  pharaoh: [CROWN],
  princess: [TIARA],
  wizard: [POINTED_HAT, BEARD],
  sorcerer: [POINTED_HAT, BEARD],
  gandalf: [POINTED_HAT, BEARD],
  merlin: [POINTED_HAT, BEARD],
  warlock: [POINTED_HAT],
  mage: [POINTED_HAT],
  witch: [POINTED_HAT],
  unicorn: [HORN],
};

/**
 * The insignia of whoever the entity is, where its figure can carry them. What the prompt puts in
 * the same place (`taken`) goes first; animals with such names ("king penguin") carry none.
 */
export function insigniaOf(
  entity: Entity,
  carrier: Figure,
  taken: ReadonlySet<string>,
): readonly Attachment[] {
  const marks = Object.hasOwn(MARKS, entity.noun) ? MARKS[entity.noun]! : [];
  return marks
    .filter(({ anchor }) => !taken.has(anchor) && anchor in carrier.anchors)
    .map(({ art, anchor, scale }) => ({
      recipe: plainRecipe(art),
      anchor,
      scale,
      behind: false,
    }));
}
