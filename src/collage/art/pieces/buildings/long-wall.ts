import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A stretch of the long wall with its watch towers, climbing over a ridge. */
export const longWall = painted({
  id: 'great-wall',
  names: ['great wall', 'great wall of china', 'section of wall'],
  metres: 9,
  colour: '#b9a88a',
  draw(s, { colour, random }) {
    const tower = (x: number, y: number, w: number, h: number): void => {
      s.rect(x - w / 2, y - h, w, h, 2, s.fade([shade(colour, 0.2), shade(colour, -0.3)], 0));
      for (let k = 0; k < 4; k++)
        s.rect(
          x - w / 2 - 4 + k * ((w + 8) / 4),
          y - h - 10,
          (w + 8) / 8,
          12,
          1,
          shade(colour, 0.16),
        );
      s.rect(x - w / 2 - 4, y - h - 1, w + 8, 6, 1, shade(colour, 0.28));
      for (const dx of [-w * 0.22, w * 0.22])
        s.path(
          `M${x + dx - 6} ${y - h * 0.42}V${y - h * 0.62}C${x + dx - 6} ${y - h * 0.76} ${x + dx + 6} ${y - h * 0.76} ${x + dx + 6} ${y - h * 0.62}V${y - h * 0.42}Z`,
          shade(colour, -0.62),
        );
    };
    s.layer();
    s.path(
      'M-230 0C-200 -40 -150 -62 -110 -58C-60 -54 -20 -100 40 -112C100 -122 160 -90 230 -40V0Z',
      s.fade(['#86a866', '#5d8449']),
    );
    s.layer();
    const run =
      'M-230 -38C-190 -74 -150 -92 -110 -88C-60 -84 -20 -130 40 -142C100 -152 160 -118 230 -64V-24C160 -78 100 -108 40 -98C-20 -88 -60 -44 -110 -48C-150 -52 -190 -34 -230 0Z';
    s.path(run, s.fade([shade(colour, 0.2), shade(colour, -0.25)]));
    s.within(run, () => {
      for (let i = 0; i < 90; i++) {
        const x = random.between(-228, 228);
        s.rect(
          x,
          -150 + random.between(0, 150),
          random.between(9, 15),
          5,
          1,
          shade(colour, random.between(-0.22, 0.16)),
          { opacity: 0.6 },
        );
      }
      s.line(
        'M-230 -28C-190 -64 -150 -82 -110 -78C-60 -74 -20 -120 40 -132C100 -142 160 -108 230 -54',
        shade(colour, -0.35),
        2.4,
      );
    });
    const crest = [
      [-226, -46],
      [-206, -62],
      [-186, -76],
      [-166, -86],
      [-146, -93],
      [-86, -90],
      [-66, -100],
      [-46, -112],
      [-26, -124],
      [-6, -136],
      [84, -150],
      [104, -146],
      [124, -138],
      [144, -128],
      [164, -116],
      [184, -102],
      [204, -88],
      [222, -74],
    ] as const;
    for (const [x, y] of crest)
      s.rect(x - 6, y, 12, 13, 1, s.fade([shade(colour, 0.3), shade(colour, -0.05)]));
    s.layer(1, 0.2);
    tower(-112, -44, 58, 86);
    tower(44, -94, 64, 96);
    return { anchors: { top: [0, -132, 90], back: [0, -132, 90] } };
  },
});
