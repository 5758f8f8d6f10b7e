import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A dark panel with a tube around it, hung on a wall; its words are tubes too. */
export const neonSign = painted({
  id: 'neon-sign',
  names: ['neon sign', 'neon light', 'neon lights', 'neon lettering', 'led sign'],
  metres: 1,
  bearing: 'hangs',
  colour: '#36d7f0',
  draw(s, { colour }) {
    s.layer();
    for (const x of [-110, 110]) s.rect(x - 4, -18, 8, 30, 2, material.steel);
    s.layer(0.5, 0.3);
    s.rect(-160, 8, 320, 184, 22, s.fade(['#262a3d', '#12141f'], 70));
    s.layer(0);
    const tube =
      'M-128 30H128Q140 30 140 42V158Q140 170 128 170H-128Q-140 170 -140 158V42Q-140 30 -128 30Z';
    for (const [width, opacity] of [
      [26, 0.12],
      [16, 0.2],
    ] as const)
      s.line(tube, colour, width, { opacity });
    s.line(tube, shade(colour, 0.1), 7);
    s.line(tube, shade(colour, 0.75), 3);
    return { anchors: { label: [0, 100, 232] }, foot: { x: 0, y: -18 } };
  },
});
