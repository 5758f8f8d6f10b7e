import type { Scene } from '../../../language/scene.ts';
import { paintColour } from '../../art/colour/colour-names.ts';

const SKY = /^(?:sky|sunset|sunrise|heaven)$/;

/** The colours that a prompt gives the sky, as `#rrggbb`; that of a blue day is blue by itself. */
export function skyColours({ entities, setting }: Scene): readonly string[] {
  const named = entities
    .filter(({ noun, negated }) => SKY.test(noun) && !negated)
    .flatMap(({ colours }) => colours);
  const usual = setting.time === 'night' ? ['blue', 'navy', 'black'] : ['blue'];
  return named.every((colour) => usual.includes(colour))
    ? []
    : named.slice(0, 3).map((colour) => paintColour(colour).hex);
}
