import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A brass ring in a lion's mouth, for doors. */
export const doorKnocker = painted({
  id: 'door-knocker',
  names: ['door knocker', 'doorknocker', 'knocker'],
  metres: 0.22,
  bearing: 'hangs',
  colour: material.brass,
  draw(s, { colour }) {
    s.layer();
    for (let i = 0; i < 16; i++) {
      const a = (i / 16) * 2 * Math.PI;
      s.oval(
        54 * Math.cos(a),
        -92 + 56 * Math.sin(a),
        21,
        20,
        s.glow([shade(colour, 0.05), shade(colour, -0.4)]),
      );
    }
    s.oval(0, -92, 56, 58, s.glow([shade(colour, 0.35), colour, shade(colour, -0.3)]));
    s.layer(1, 0.3);
    for (const x of [-20, 20]) {
      s.oval(x, -106, 9, 7, shade(colour, -0.55));
      s.line(`M${x - 14} -120Q${x} -128 ${x + 12} -118`, shade(colour, -0.4), 5);
    }
    s.path(
      'M-14 -110L-22 -78C-14 -66 14 -66 22 -78L14 -110Z',
      s.fade([shade(colour, 0.4), shade(colour, -0.05)]),
    );
    s.path('M-14 -82C-8 -72 8 -72 14 -82C8 -88 -8 -88 -14 -82Z', shade(colour, -0.55));
    s.oval(-22, -62, 20, 14, s.glow([shade(colour, 0.4), shade(colour, -0.2)]));
    s.oval(22, -62, 20, 14, s.glow([shade(colour, 0.4), shade(colour, -0.2)]));
    s.layer(1, 0.5);
    s.oval(0, -18, 46, 42, 'none', {
      stroke: s.span({ x: -40, y: -60 }, { x: 40, y: 26 }, [
        shade(colour, 0.45),
        shade(colour, -0.3),
      ]),
      width: 15,
    });
    s.oval(0, 24, 13, 11, s.glow([shade(colour, 0.4), shade(colour, -0.3)]));
    return { foot: { x: 0, y: -40 } };
  },
});
