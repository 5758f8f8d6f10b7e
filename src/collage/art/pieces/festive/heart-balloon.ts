import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { plumpOf } from '../surfaces.ts';

/** A balloon of foil in the shape of a heart, on its string. */
export const heartBalloon = painted({
  id: 'heart-balloon',
  names: ['heart balloon', 'heart-shaped balloon', 'valentine balloon'],
  metres: 0.9,
  bearing: 'floats',
  colour: '#e2374a',
  colour2: '#f4f1ea',
  draw(s, { colour, colour2 }) {
    s.layer(0.4);
    s.line('M0 -150C26 -120 -24 -80 4 -44C16 -26 -8 -12 0 0', colour2, 3.5);
    s.layer(1.2);
    s.path('M0 -164L-13 -142H13Z', shade(colour, -0.25));
    s.path(
      'M0 -160C-60 -206 -136 -256 -136 -328C-136 -384 -92 -412 -56 -408C-28 -405 -8 -388 0 -366C8 -388 28 -405 56 -408C92 -412 136 -384 136 -328C136 -256 60 -206 0 -160Z',
      plumpOf(s, colour),
    );
    s.path('M-108 -330C-108 -362 -86 -384 -60 -386C-84 -370 -94 -348 -92 -318Z', '#ffffff', {
      opacity: 0.55,
    });
    s.oval(88, -352, 9, 14, '#ffffff', { opacity: 0.4 });
    return { anchors: { label: [0, -310, 150] }, foot: { x: 0, y: 0 } };
  },
});
