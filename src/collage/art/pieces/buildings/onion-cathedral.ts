import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

interface Dome {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly one: string;
  readonly two: string;
}

/** An onion dome in swirled stripes, with a gold cross. */
function stripedDome(s: Sketch, { x, y, half, one, two }: Dome): void {
  const d = `M${x - half * 0.7} ${y}C${x - half * 1.5} ${y - half * 0.9} ${x - half * 0.5} ${y - half * 1.5} ${x} ${y - half * 2.3}C${x + half * 0.5} ${y - half * 1.5} ${x + half * 1.5} ${y - half * 0.9} ${x + half * 0.7} ${y}Z`;
  s.path(d, one);
  s.within(d, () => {
    for (let i = -3; i <= 3; i++)
      s.line(
        `M${x + i * half * 0.5} ${y + 4}Q${x + i * half * 0.62} ${y - half} ${x + i * 2} ${y - half * 2.3}`,
        two,
        half * 0.17,
      );
    s.rect(
      x - half * 1.4,
      y - half * 2.4,
      half * 2.8,
      half * 2.5,
      0,
      s.fade(
        [
          [0, '#ffffff', 0.3],
          [0.4, '#ffffff', 0.05],
          [1, '#20103a', 0.4],
        ],
        10,
      ),
    );
  });
  s.line(
    `M${x} ${y - half * 2.2}V${y - half * 2.8}M${x - half * 0.16} ${y - half * 2.6}H${x + half * 0.16}`,
    material.gold,
    Math.max(2, half * 0.1),
  );
}

/** A cathedral of many coloured onion domes behind a red wall. */
export const onionCathedral = painted({
  id: 'onion-cathedral',
  names: ['kremlin', 'saint basil cathedral', 'onion dome', 'russian church'],
  metres: 50,
  colour: '#b5503c',
  colour2: '#f3e7d3',
  draw(s, { colour, colour2 }) {
    const drum = (x: number, top: number, half: number, foot: number): void => {
      s.rect(
        x - half,
        top,
        half * 2,
        foot - top,
        2,
        s.fade([shade(colour, 0.2), colour, shade(colour, -0.35)], 0),
      );
      for (let i = -1; i <= 1; i++)
        s.path(
          `M${x + i * half * 0.58 - half * 0.2} ${top + half * 1.5}V${top + half * 0.7}Q${x + i * half * 0.58} ${top + half * 0.3} ${x + i * half * 0.58 + half * 0.2} ${top + half * 0.7}V${top + half * 1.5}Z`,
          shade(colour, -0.55),
        );
      s.rect(x - half - 3, top - 3, half * 2 + 6, 8, 2, colour2);
      s.rect(x - half - 2, top + half * 1.7, half * 2 + 4, 6, 2, colour2);
    };
    s.layer();
    drum(-92, -124, 20, 0);
    stripedDome(s, { x: -92, y: -126, half: 26, one: '#3f8fc4', two: '#f6f2e6' });
    drum(94, -132, 20, 0);
    stripedDome(s, { x: 94, y: -134, half: 26, one: '#4c9a5a', two: '#f0c34a' });
    s.path('M-34 -170L0 -268L34 -170Z', s.fade([shade(colour2, 0.1), shade(colour, 0.1)], 0));
    s.line('M-16 -172L-3 -256M16 -172L3 -256', colour, 4);
    drum(0, -172, 34, 0);
    stripedDome(s, {
      x: 0,
      y: -258,
      half: 15,
      one: material.gold,
      two: shade(material.gold, -0.2),
    });
    s.layer(1, 0.2);
    drum(-50, -98, 22, 0);
    stripedDome(s, { x: -50, y: -100, half: 29, one: '#d9473c', two: '#f3d9a0' });
    drum(50, -94, 22, 0);
    stripedDome(s, { x: 50, y: -96, half: 29, one: '#7a4fa3', two: '#8fd0b4' });
    s.layer(1, 0.2);
    s.rect(-150, -44, 300, 46, 2, s.fade([shade(colour, 0.16), shade(colour, -0.3)]));
    for (let i = 0; i < 15; i++)
      s.path(
        `M${-148 + i * 20} -42V-58L${-141 + i * 20} -52L${-134 + i * 20} -58V-42Z`,
        shade(colour, 0.06),
      );
    for (let i = 0; i < 6; i++)
      s.path(
        `M${-130 + i * 48} 0V-18Q${-121 + i * 48} -32 ${-112 + i * 48} -18V0Z`,
        shade(colour, -0.5),
      );
    return { anchors: { top: [0, -290, 40] } };
  },
});
