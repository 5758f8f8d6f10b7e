import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { masonry } from './masonry.ts';

export const stoneWall = painted({
  id: 'stone-wall',
  names: [
    'stone wall',
    'castle wall',
    'rampart',
    'dry stone wall',
    'rock wall',
    'old wall',
    'city wall',
  ],
  metres: 2.4,
  colour: material.stone,
  draw(s, { colour, random }) {
    s.layer(0.9);
    for (let x = 0; x < 360; x += 60)
      s.rect(x, 0, 36, 30, 3, s.fade([shade(colour, 0.2), shade(colour, -0.12)]));
    s.placed({ y: 26 }, () =>
      masonry(s, { width: 336, height: 184, rows: 7, brick: 56, colour, spread: 0.18 }, random),
    );
    return { anchors: { label: [168, 120, 280], top: [168, 4, 320], seat: [168, 4, 280] } };
  },
});
