import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { material } from '../materials.ts';
import { lines } from '../path.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

type Pair = readonly [x: number, y: number];

/**
 * A sun lounger seen from its side, head end left. The anchor `seat` is the hip of whoever lies on
 * it: its width is the flat part from there, its tilt the lean of the back rest.
 */
export const sunLounger: Piece = {
  id: 'sun-lounger',
  names: [
    'sun lounger',
    'lounger',
    'sunlounger',
    'sunbed',
    'sun bed',
    'deck chair',
    'deckchair',
    'beach chair',
    'chaise longue',
    'chaise lounge',
    'lounge chair',
  ],
  metres: 0.95,
  bearing: 'stands',
  facing: 'right',
  paintsItself: true,
  build(options) {
    const read = choicesOf(options);
    const stripe = read.colour('colour', material.red);
    const ground = read.colour('colour2', '#f8f3e8');
    const wood = material.paleWood;
    const s = new Sketch('sun-lounger');

    const leg = (x1: number, y1: number, x2: number, y2: number, paint: string): void => {
      s.line(`M${x1} ${y1}L${x2} ${y2}`, paint, 7);
    };
    s.layer(0.8);
    leg(112, 104, 96, 148, shade(wood, -0.4));
    leg(238, 104, 250, 148, shade(wood, -0.4));
    leg(52, 62, 84, 104, shade(wood, -0.45));
    s.layer();
    leg(60, 96, 106, 126, shade(wood, -0.2));
    s.line('M92 118H262', wood, 8);
    leg(104, 120, 88, 158, wood);
    leg(232, 120, 246, 158, wood);
    s.line('M93 146H241', shade(wood, -0.12), 5);

    // The cushion: the back rest from head to hip, the flat part from hip to feet.
    const near: readonly Pair[] = [
      [16, 36],
      [84, 110],
      [268, 110],
    ];
    const depth: Pair = [14, -15];
    const at = (t: number): Pair => {
      const [from, to, part] = t < 1 ? [near[0]!, near[1]!, t] : [near[1]!, near[2]!, t - 1];
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    };
    const thick = 12;
    const below = ([x, y]: Pair, t: number): Pair =>
      t < 1 ? [x - thick * 0.72, y + thick * 0.66] : [x, y + thick];
    const steps = [0, 0.2, 0.4, 0.6, 0.8, 1, 1.125, 1.25, 1.375, 1.5, 1.625, 1.75, 1.875, 2];
    s.layer();
    for (let i = 0; i + 1 < steps.length; i++) {
      const [a, b] = [at(steps[i]!), at(steps[i + 1]!)];
      const colour = i % 2 === 0 ? stripe : ground;
      const far = (p: Pair): Pair => [p[0] + depth[0], p[1] + depth[1]];
      const edge = shade(colour, -0.22);
      const [u, v] = [below(a, steps[i]!), below(b, steps[i + 1]! - 0.01)];
      s.path(`${lines([a, b, v, u])}Z`, edge, { stroke: edge, width: 1 });
      const face = steps[i]! < 1 ? shade(colour, -0.06) : shade(colour, 0.12);
      s.path(`${lines([a, b, far(b), far(a)])}Z`, face, { stroke: face, width: 1.2 });
    }
    s.line('M97 94L282 95', shade(ground, -0.12), 1.6, { opacity: 0.5 });
    s.layer(1, 0.3);
    const pillow = shade(ground, 0.1);
    s.path(
      'M24 22C32 18 44 26 56 42C60 50 54 56 46 60C38 64 34 62 28 54L16 38C10 30 14 26 24 22Z',
      s.fade([pillow, shade(ground, -0.18)], 60),
    );
    s.line('M27 30C34 34 42 44 46 52', shade(ground, -0.16), 1.6);
    return s.figure({
      metres: 0.95,
      bearing: 'stands',
      facing: 'right',
      anchors: { seat: [96, 103, 170, 47], top: [190, 103, 150] },
      foot: { x: 168, y: 160 },
    });
  },
};
