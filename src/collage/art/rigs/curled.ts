import type { Point } from '../figure.ts';
import type { Rig } from '../piece.ts';
import { shade } from '../pieces/shades.ts';
import { Sketch } from '../pieces/sketch.ts';
import { bodyOf, measureHead } from './body.ts';
import type { Body } from './body.ts';
import { frontFace } from './front-face.ts';
import { placeBackOfHead, placeHead } from './place-head.ts';

const BACK =
  'M-118 4C-132 -58 -84 -112 -6 -116C74 -120 128 -74 126 -22C125 0 112 8 90 8H-96C-108 8 -116 8 -118 4Z';
const HAUNCH = 'M34 6C22 -38 46 -78 84 -74C120 -70 134 -32 122 6Z';
const HEAD_WIDTH = 104;
const METRES_OF_UNIT = 0.62 / 230;

/**
 * An animal lying curled up, seen from the side: head on its forepaws at the left, tail around the
 * hind paws. The foot is the ground below its middle.
 */
export const curled: Rig = {
  id: 'curled',
  build(options, given) {
    const head = frontFace(options, given);
    const s = new Sketch('curled');
    const body = bodyOf(options);
    const { skin, belly } = body;
    const place = {
      x: -92,
      y: -56,
      width: HEAD_WIDTH,
      turn: head.facts.facing === 'front' ? -12 : -4,
      mirror: head.facts.facing === 'right',
    };
    placeBackOfHead(s, head, place);
    s.layer();
    const back = body.outfit === undefined ? skin : body.cloth;
    s.path(BACK, s.fade([shade(back, 0.12), back, shade(back, -0.24)]));
    s.within(BACK, () => {
      s.oval(-20, 14, 96, 30, shade(belly, -0.06));
      s.line('M-60 -84C-30 -102 30 -104 66 -84', shade(skin, 0.22), 7, { opacity: 0.5 });
    });
    s.layer(1, 0.35);
    s.path(HAUNCH, s.fade([shade(skin, 0.12), shade(skin, -0.16)]));
    paw(s, body, { x: 58, y: -4 }, 30);
    if (body.tail !== 'none') wrappedTail(s, body);
    s.layer(1, 0.35);
    paw(s, body, { x: -128, y: -3 }, 27);
    paw(s, body, { x: -70, y: 0 }, 29);
    const anchors = placeHead(s, head, place);
    const chin = (measureHead(head).chin / measureHead(head).width) * HEAD_WIDTH;
    const figure = s.figure({
      metres: 1,
      bearing: 'lies',
      facing: 'left',
      anchors: {
        ...anchors,
        neck: [-70, place.y + chin, 60],
        back: [20, -104, 120],
        label: [40, -60, 80],
      },
      foot: { x: 0, y: 8 },
    });
    return { ...figure, facts: { ...figure.facts, metres: figure.height * METRES_OF_UNIT } };
  },
};

function paw(s: Sketch, { limbs }: Body, { x, y }: Point, wide: number): void {
  s.oval(x, y, wide, 14, s.fade([shade(limbs, 0.16), shade(limbs, -0.2)]));
  s.line(
    `M${x - wide * 0.55} ${y - 2}V${y + 9}M${x - wide * 0.1} ${y}V${y + 11}`,
    shade(limbs, -0.42),
    2.4,
  );
}

/** From the rump around the haunch to the forepaws. */
function wrappedTail(s: Sketch, { tail, skin }: Body): void {
  s.layer(1, 0.4);
  if (tail === 'short') {
    s.oval(124, -22, 20, 18, s.fade([shade(skin, 0.2), shade(skin, -0.12)]));
    return;
  }
  const thick = tail === 'long' ? 20 : 40;
  const d = `M118 -14C136 6 104 ${8 - thick * 0.1} 60 ${10 - thick * 0.2}C20 ${12 - thick * 0.3} -10 ${10 - thick * 0.25} -34 ${2 - thick * 0.2}`;
  s.line(d, shade(skin, -0.26), thick + 4);
  s.line(d, s.fade([shade(skin, 0.14), shade(skin, -0.12)]), thick);
  if (tail === 'bushy') s.oval(-34, -6, 22, 19, shade(skin, 0.55));
  if (tail === 'ringed') {
    for (const x of [90, 54, 18, -16])
      s.line(`M${x} ${-thick * 0.62}L${x - 5} ${thick * 0.42}`, shade(skin, -0.5), 9);
  }
}
