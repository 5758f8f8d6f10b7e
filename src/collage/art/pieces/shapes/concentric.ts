import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** Rings of squares or circles one within the other, from `colour` outside to `colour2` inside. */
export const concentric = painted({
  id: 'concentric',
  names: ['concentric circle', 'concentric square', 'target', 'ring'],
  metres: 1,
  colour: '#f6d743',
  colour2: '#e06a1e',
  draw(s, { colour, colour2, read }) {
    const square = read.oneOf('shape', ['circle', 'square']) === 'square';
    s.layer(0.7);
    for (let i = 0; i < 6; i++) {
      const r = 100 - i * 17;
      const paint = i % 2 === 0 ? shade(colour, -0.03 * i) : shade(colour2, 0.05 * i);
      if (square) s.rect(-r, -r, r * 2, r * 2, 5, paint);
      else s.oval(0, 0, r, r, paint);
    }
    return {};
  },
});
