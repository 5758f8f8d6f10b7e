import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A cactus of the desert, with arms. */
export const saguaro = painted({
  id: 'saguaro',
  names: ['saguaro', 'desert cactus'],
  metres: 3.5,
  colour: '#4f9a55',
  draw(s, { colour }) {
    s.layer();
    const green = s.span({ x: -80, y: 0 }, { x: 90, y: 0 }, [
      shade(colour, 0.25),
      colour,
      shade(colour, -0.35),
    ]);
    s.line('M-20 -90H-58C-66 -90 -70 -96 -70 -104V-144', green, 34);
    s.line('M20 -120H60C68 -120 72 -126 72 -134V-184', green, 32);
    s.rect(-27, -238, 54, 240, 27, s.fade([shade(colour, 0.28), colour, shade(colour, -0.35)], 0));
    for (const x of [-14, 0, 14])
      s.line(`M${x} -222V-6`, shade(colour, -0.3), 2.4, { opacity: 0.7 });
    s.line('M-70 -104V-142M72 -136V-182', shade(colour, -0.3), 2.4, { opacity: 0.7 });
    for (const [x, y] of [
      [-8, -240],
      [10, -238],
      [72, -202],
    ] as const)
      s.oval(x, y, 7, 6, '#f06a94');
    return { foot: { x: 0, y: 0 } };
  },
});
