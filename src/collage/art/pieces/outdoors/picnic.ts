import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

const CLOTH = 'M-178 -74H178L226 0H-226Z';

/** A chequered blanket on the ground with a hamper and a bite to eat; its left part is for the guests. */
export const picnicBlanket = painted({
  id: 'picnic-blanket',
  names: ['picnic', 'picnic blanket', 'picnic rug', 'picnic cloth'],
  metres: 0.75,
  bearing: 'lies',
  colour: '#d6423c',
  colour2: '#b98246',
  draw(s, { colour, colour2 }) {
    s.layer(0.4);
    s.path('M-178 -70H178L228 6H-228Z', shade(colour, -0.4));
    s.path(CLOTH, '#fbf6ec');
    s.within(CLOTH, () => {
      for (let i = -5; i <= 5; i++) {
        const [top, foot] = [i * 36, i * 46];
        s.path(`M${top - 9} -74H${top + 9}L${foot + 12} 0H${foot - 12}Z`, colour, {
          opacity: 0.62,
        });
      }
      for (const [y, high] of [
        [-68, 7],
        [-51, 9],
        [-31, 11],
        [-10, 12],
      ] as const)
        s.rect(-230, y, 460, high, 0, colour, { opacity: 0.62 });
    });
    hamper(s, colour2);
    s.layer(1, 0.4);
    s.oval(-20, -12, 30, 8, s.fade(['#ffffff', '#cfd4da']));
    s.path('M-42 -14L-18 -34L2 -14Z', s.fade(['#f3d6a2', '#d9a860']));
    s.line('M-38 -17H-2', '#6fae4a', 4);
    for (const [x, paint] of [
      [36, '#d8352f'],
      [58, '#f2a52c'],
    ] as const)
      s.oval(x, -17, 12, 12, s.glow([shade(paint, 0.3), shade(paint, -0.22)]));
    return { anchors: { top: [-50, -44, 230] } };
  },
});

function hamper(s: Sketch, colour: string): void {
  s.layer(1, 0.4);
  s.line('M112 -66C112 -128 192 -128 192 -66', shade(colour, -0.2), 9);
  s.path('M98 -68H206L196 -10H108Z', s.fade([shade(colour, 0.16), shade(colour, -0.24)]));
  s.within('M98 -68H206L196 -10H108Z', () => {
    for (const y of [-54, -38, -22]) s.line(`M96 ${y}H208`, shade(colour, -0.34), 3);
    for (let x = 108; x < 204; x += 16) s.line(`M${x} -68V-8`, shade(colour, -0.24), 2.4);
  });
  s.rect(92, -78, 120, 14, 6, s.fade([shade(colour, 0.34), shade(colour, -0.1)]));
}
