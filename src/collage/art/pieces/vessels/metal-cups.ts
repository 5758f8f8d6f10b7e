import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { plumpOf, roundOf } from '../surfaces.ts';
import { turned } from '../turned.ts';

/** A jewelled drinking cup on a foot; `colour2` the jewels. */
const goblet = painted({
  id: 'goblet',
  names: [
    'goblet',
    'chalice',
    'holy grail',
    'grail',
    'golden cup',
    'golden goblet',
    'ceremonial cup',
  ],
  metres: 0.2,
  colour: '#e0ac3a',
  colour2: '#c22b3e',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(turned('M10 -96C8 -70 10 -40 14 -28C20 -14 52 -12 54 0', 9), roundOf(s, colour));
    s.oval(0, -64, 17, 10, plumpOf(s, colour));
    s.layer(1, 0.2);
    const d = turned('M60 -204C62 -150 52 -104 12 -90', 5);
    s.path(d, roundOf(s, colour));
    s.within(d, () => s.rect(-64, -176, 128, 8, 0, shade(colour, -0.3)));
    for (const x of [-38, 0, 38])
      s.oval(x, -146 + Math.abs(x) * 0.06, 9, 11, plumpOf(s, colour2), {
        stroke: shade(colour, -0.3),
        width: 3,
      });
    s.oval(0, -204, 60, 13, shade(colour, 0.35));
    s.oval(0, -202, 53, 10, s.fade([shade(colour, -0.6), shade(colour, -0.25)]));
    return { anchors: { inside: [0, -203, 100], label: [0, -130, 60], 'hand-left': [0, -60, 60] } };
  },
});

/** A lidded mug of stoneware; `colour2` the pewter lid. */
const stein = painted({
  id: 'beer-stein',
  names: ['beer stein', 'stein', 'tankard', 'flagon'],
  metres: 0.2,
  colour: '#b98a5a',
  colour2: '#aab4bf',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line(
      'M48 -140C104 -146 104 -34 48 -34',
      s.fade([shade(colour, 0.1), shade(colour, -0.35)]),
      15,
    );
    s.layer();
    s.path(turned('M48 -160L56 -20L60 -12L60 0', 10), roundOf(s, colour));
    for (const y of [-150, -24])
      s.path(`M-56 ${y}C-30 ${y + 9} 30 ${y + 9} 56 ${y}`, 'none', {
        stroke: shade(colour, -0.4),
        width: 6,
      });
    s.layer(0.6);
    s.path(
      'M-30 -116H30V-76C30 -58 14 -48 0 -42C-14 -48 -30 -58 -30 -76Z',
      s.fade([shade(colour, 0.5), shade(colour, 0.25)]),
    );
    s.layer(1, 0.3);
    s.path('M-52 -160C-46 -196 46 -196 52 -160C26 -152 -26 -152 -52 -160Z', roundOf(s, colour2));
    s.oval(0, -192, 9, 9, plumpOf(s, colour2));
    return { anchors: { inside: [0, -162, 80], label: [0, -84, 56], 'hand-left': [80, -88, 60] } };
  },
});

/** A black kettle over embers, bubbling; `colour2` the brew. */
const cauldron = painted({
  id: 'cauldron',
  names: [
    'cauldron',
    "witch's cauldron",
    'witch cauldron',
    'witches cauldron',
    'bubbling cauldron',
    'cauldron of potion',
  ],
  metres: 0.7,
  colour: '#3b3f47',
  colour2: '#6ed23f',
  draw(s, { colour, colour2, random }) {
    s.layer();
    for (const x of [-64, 0, 64])
      s.path(
        `M${x - 13} -40H${x + 13}L${x + 7} ${x === 0 ? 6 : 0}H${x - 7}Z`,
        shade(colour, -0.25),
      );
    const d = turned('M92 -168C128 -150 126 -30 48 -14', 10);
    s.path(d, roundOf(s, colour));
    s.path('M-104 -110C-118 -112 -122 -84 -106 -80M104 -110C118 -112 122 -84 106 -80', 'none', {
      stroke: shade(colour, 0.15),
      width: 7,
    });
    s.layer(1, 0.2);
    s.oval(0, -170, 104, 25, s.fade([shade(colour, 0.25), shade(colour, -0.1)]));
    s.oval(0, -168, 90, 19, s.fade([shade(colour2, -0.35), shade(colour2, 0.15)]));
    s.layer(0.8);
    for (const [x, y, r] of [
      [-50, -176, 15],
      [-14, -184, 22],
      [28, -178, 17],
      [56, -172, 11],
      [-72, -170, 9],
      [6, -214, 9],
      [-30, -222, 6],
      [40, -208, 7],
    ] as const)
      s.oval(
        x + random.between(-4, 4),
        y,
        r,
        r,
        s.glow([shade(colour2, 0.6), shade(colour2, 0.05), shade(colour2, -0.2)]),
        { opacity: 0.92 },
      );
    s.path(
      'M-82 -162C-80 -140 -72 -132 -70 -146C-68 -158 -60 -154 -58 -140C-56 -130 -48 -134 -50 -152Z',
      s.fade([shade(colour2, 0.15), shade(colour2, -0.1)]),
    );
    return {
      anchors: { inside: [0, -168, 160], label: [0, -90, 140], top: [0, -170, 160] },
      foot: { x: 0, y: 0 },
    };
  },
});

/** Metal drinking cups and a cooking kettle, turned on the wheel. */
export const metalCups: readonly Piece[] = [goblet, stein, cauldron];
