import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A stepped pyramid of the jungle, stairs in its middle. */
export const stepPyramid = painted({
  id: 'step-pyramid',
  names: [
    'step pyramid',
    'mesoamerican pyramid',
    'mayan pyramid',
    'aztec pyramid',
    'mayan temple',
    'ziggurat',
  ],
  metres: 30,
  colour: '#b5aa8e',
  draw(s, { colour }) {
    s.layer();
    for (let i = 0; i < 6; i++) {
      const [half, y] = [190 - i * 24, -i * 26];
      s.path(
        `M${-half} ${y}L${-half + 9} ${y - 26}H${half - 9}L${half} ${y}Z`,
        s.fade([shade(colour, 0.16), shade(colour, -0.28)]),
      );
      s.rect(-half + 6, y - 27, 2 * half - 12, 5, 1, shade(colour, 0.32));
    }
    s.rect(-40, -196, 80, 40, 2, s.fade([shade(colour, 0.2), shade(colour, -0.25)]));
    s.rect(-52, -206, 104, 13, 2, s.fade([shade(colour, 0.3), shade(colour, -0.1)]));
    for (const x of [-22, 0, 22]) s.rect(x - 6, -186, 12, 30, 1, shade(colour, -0.6));
    s.layer(1, 0.3);
    s.path('M-30 -156H30L46 0H-46Z', s.fade([shade(colour, 0.2), shade(colour, -0.12)]));
    for (let i = 1; i < 20; i++)
      s.line(`M${-30 - i * 0.8} ${-156 + i * 7.8}H${30 + i * 0.8}`, shade(colour, -0.35), 2);
    return { anchors: { top: [0, -204, 90] } };
  },
});
