import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** Standing stones in a ring, some capped. */
export const standingStones = painted({
  id: 'standing-stones',
  names: ['stonehenge', 'standing stone', 'stone circle', 'megalith', 'dolmen'],
  metres: 6,
  colour: '#9a958c',
  draw(s, { colour, random }) {
    const stone = (x: number, foot: number, w: number, h: number, tone: number): void => {
      const c = shade(colour, tone);
      const j = (): number => random.between(-3, 3);
      s.path(
        `M${x - w / 2} ${foot}L${x - w / 2 + 3 + j()} ${foot - h}Q${x} ${foot - h - 7} ${x + w / 2 - 3 + j()} ${foot - h + j()}L${x + w / 2} ${foot}Z`,
        s.fade([shade(c, 0.25), c, shade(c, -0.35)], 15),
      );
    };
    const lintel = (x: number, y: number, w: number, tone: number): void => {
      const c = shade(colour, tone);
      s.path(
        `M${x - w / 2} ${y}L${x - w / 2 + 4} ${y - 20}Q${x} ${y - 25} ${x + w / 2 - 3} ${y - 20}L${x + w / 2} ${y}Z`,
        s.fade([shade(c, 0.3), shade(c, -0.25)]),
      );
    };
    s.layer();
    for (const x of [-96, -40, 20, 80]) stone(x, -24, 24, 92, -0.25);
    lintel(-68, -114, 88, -0.2);
    lintel(50, -114, 88, -0.2);
    s.layer(1, 0.2);
    stone(-160, 0, 40, 112, 0);
    stone(-92, 4, 40, 116, 0.04);
    lintel(-126, -112, 116, 0.08);
    stone(16, 8, 44, 128, 0.05);
    stone(90, 6, 42, 124, 0);
    lintel(54, -118, 126, 0.1);
    stone(164, 2, 38, 82, -0.05);
    s.path('M-36 10L-58 -12L-12 -26L8 2Z', s.fade([shade(colour, 0.2), shade(colour, -0.3)]));
    return {};
  },
});
