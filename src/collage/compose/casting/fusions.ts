import type { Entity } from '../../../language/scene.ts';
import type { Recipe } from '../plan.ts';

/** Two things of a prompt that one figure shows together. */
interface Fusion {
  readonly host: string;
  readonly guest: string;
  readonly options: (guest: Entity) => Recipe['options'];
}

const isRainbow = (entity: Entity): boolean =>
  [...entity.names, ...entity.qualities].some((word) => word.includes('rainbow'));

const fusions: readonly Fusion[] = [
  {
    host: 'piece:floating-island',
    guest: 'piece:waterfall',
    options: (guest) => ({ waterfall: isRainbow(guest) ? 'rainbow' : 'plain' }),
  },
];

/** The options by which the host's figure shows the guest too, if the two can be one. */
export function fusedOptions(
  hostArt: string,
  guestArt: string,
  guest: Entity,
): Recipe['options'] | undefined {
  return fusions
    .find(({ host, guest: other }) => host === hostArt && other === guestArt)
    ?.options(guest);
}
