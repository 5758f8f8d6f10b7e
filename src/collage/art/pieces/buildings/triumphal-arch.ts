import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A triumphal arch. */
export const triumphalArch = painted({
  id: 'triumphal-arch',
  names: ['arch', 'archway', 'arc de triomphe', 'triumphal arch', 'stone arch'],
  metres: 50,
  colour: '#d8c9ac',
  draw(s, { colour }) {
    s.layer();
    s.path('M-52 0V-104C-52 -172 52 -172 52 -104V0Z', shade(colour, -0.5));
    s.layer();
    s.path(
      'M-120 0V-216H120V0H44V-100C44 -160 -44 -160 -44 -100V0Z',
      s.fade([shade(colour, 0.2), colour, shade(colour, -0.26)]),
    );
    for (const x of [-82, 82]) {
      s.rect(x - 26, -96, 52, 66, 2, s.fade([shade(colour, -0.12), shade(colour, 0.1)]), {
        stroke: shade(colour, -0.25),
        width: 2,
      });
      s.path(
        `M${x - 14} -36L${x - 8} -72L${x} -88L${x + 9} -72L${x + 14} -36Z`,
        shade(colour, 0.28),
      );
      s.rect(x - 26, -160, 52, 40, 2, shade(colour, 0.2), {
        stroke: shade(colour, -0.2),
        width: 2,
      });
    }
    s.line('M-48 -100C-48 -166 48 -166 48 -100', shade(colour, 0.35), 7);
    s.layer(1, 0.3);
    s.rect(-128, -188, 256, 10, 1, s.fade([shade(colour, 0.35), shade(colour, -0.1)]));
    s.rect(-132, -228, 264, 14, 2, s.fade([shade(colour, 0.4), shade(colour, -0.1)]));
    s.rect(-126, -8, 82, 10, 1, shade(colour, 0.1));
    s.rect(44, -8, 82, 10, 1, shade(colour, 0.1));
    return { anchors: { top: [0, -226, 200], label: [0, -203, 180] } };
  },
});
