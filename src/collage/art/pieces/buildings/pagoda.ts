import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A tiered tower with curved eaves. */
export const pagoda = painted({
  id: 'pagoda',
  names: ['pagoda', 'buddhist temple', 'chinese temple', 'japanese temple'],
  metres: 30,
  colour: '#b8412f',
  colour2: '#3f5560',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (let i = 0; i < 4; i++) {
      const [half, y] = [70 - i * 12, -8 - i * 66];
      s.rect(-half, y - 44, half * 2, 46, 1, s.fade([shade(colour, 0.1), shade(colour, -0.3)]));
      for (let k = -1; k <= 1; k++)
        s.rect(k * half * 0.6 - 8, y - 34, 16, 26, 1, k === 0 ? '#f7e3b3' : '#fbf3df');
      s.line(`M${-half + 4} ${y - 4}H${half - 4}`, shade(material.gold, -0.05), 3);
    }
    s.layer(1, 0.4);
    for (let i = 0; i < 4; i++) {
      const [half, y] = [112 - i * 17, -50 - i * 66];
      s.path(
        `M${-half} ${y - 2}C${-half * 0.7} ${y} ${-half * 0.5} ${y - 14} ${-half * 0.42} ${y - 28}H${half * 0.42}C${half * 0.5} ${y - 14} ${half * 0.7} ${y} ${half} ${y - 2}C${half * 0.8} ${y + 10} ${-half * 0.8} ${y + 10} ${-half} ${y - 2}Z`,
        s.fade([shade(colour2, 0.3), shade(colour2, -0.25)]),
      );
    }
    s.path('M-24 -276L0 -300L24 -276Z', shade(colour2, 0.1));
    s.line('M0 -296V-346', material.gold, 5);
    for (const y of [-308, -320, -332]) s.line(`M-9 ${y}H9`, material.gold, 4);
    s.rect(-90, -8, 180, 10, 2, s.fade([shade(material.stone, 0.25), shade(material.stone, -0.2)]));
    return {};
  },
});
