import type { BackdropKind } from '../compose/plan.ts';
import type { View } from './view.ts';

/** Made ground, on which rain stands. */
const PAVED: ReadonlySet<BackdropKind> = new Set(['street', 'city', 'harbour', 'road']);

/** True when rain has made the ground a dull mirror. */
export function isWet({ plan }: View): boolean {
  const { kind, weather } = plan.backdrop;
  return PAVED.has(kind) && (weather.includes('rain') || weather.includes('storm'));
}
