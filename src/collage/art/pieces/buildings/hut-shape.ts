import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** A round hut with a thatched roof, 100 units high, its foot at the origin. */
export function hutShape(s: Sketch, wall: string, thatch: string): void {
  s.path(
    'M-44 -48L-40 -3C-20 3 20 3 40 -3L44 -48Z',
    s.fade([shade(wall, 0.15), wall, shade(wall, -0.38)], 0),
  );
  s.line('M-28 -44L-26 -2M-12 -44L-12 0M28 -44L26 -2', shade(wall, -0.3), 1.6, { opacity: 0.7 });
  s.path('M-14 1V-26C-14 -40 14 -40 14 -26V1Z', shade(wall, -0.55));
  s.path('M-10 1V-25C-10 -35 10 -35 10 -25V1Z', s.fade(['#3a241a', '#5d3a26']));
  s.rect(22, -32, 12, 13, 2, '#3d2c25');
  const roof =
    'M0 -100C20 -88 48 -62 62 -42C60 -37 54 -39 50 -36C46 -39 40 -36 36 -34C30 -38 24 -34 18 -33C12 -37 6 -33 0 -32C-6 -33 -12 -37 -18 -33C-24 -34 -30 -38 -36 -34C-40 -36 -46 -39 -50 -36C-54 -39 -60 -37 -62 -42C-48 -62 -20 -88 0 -100Z';
  s.path(roof, s.fade([shade(thatch, 0.3), thatch, shade(thatch, -0.35)], 60));
  s.within(roof, () => {
    for (let i = -5; i <= 5; i++)
      s.line(
        `M${i * 1.2} -96Q${i * 6} -70 ${i * 11} -34`,
        shade(thatch, i % 2 === 0 ? -0.3 : 0.3),
        1.8,
        { opacity: 0.6 },
      );
    s.line('M-30 -74Q0 -64 30 -74M-46 -58Q0 -46 46 -58', shade(thatch, -0.4), 1.8, {
      opacity: 0.5,
    });
  });
  s.path('M-7 -96Q0 -106 7 -96L4 -88H-4Z', shade(thatch, -0.25));
}
