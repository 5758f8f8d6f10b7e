import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A painter's easel with a canvas; `colour` is the canvas. */
export const easel = painted({
  id: 'easel',
  names: ['easel', 'canvas', 'artist easel', 'blank canvas'],
  metres: 1.6,
  colour: '#fbf7ec',
  colour2: '#b17a45',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M2 -236L14 -6', shade(colour2, -0.4), 9);
    s.line(
      'M-6 -250L-78 0M6 -250L78 0',
      s.span({ x: 0, y: -250 }, { x: 0, y: 0 }, [shade(colour2, 0.2), shade(colour2, -0.25)]),
      11,
    );
    s.line('M-40 -50H40', shade(colour2, -0.15), 8);
    s.layer(0.4, 0.3);
    s.rect(-84, -228, 168, 142, 3, shade(colour, -0.22));
    s.rect(-84, -228, 162, 138, 3, s.fade([shade(colour, 0.15), shade(colour, -0.06)], 50));
    s.layer(1, 0.3);
    s.rect(-70, -90, 140, 11, 4, s.fade([shade(colour2, 0.3), shade(colour2, -0.15)]));
    s.rect(-12, -246, 24, 20, 4, s.fade([shade(colour2, 0.25), shade(colour2, -0.2)]));
    return { anchors: { label: [-3, -158, 142] } };
  },
});
