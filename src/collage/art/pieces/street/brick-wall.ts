import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { masonry } from './masonry.ts';

/** A free-standing wall of brick; `label` is its face, for graffiti. */
export const brickWall = painted({
  id: 'brick-wall',
  names: ['brick wall', 'wall'],
  metres: 2.4,
  colour: material.brick,
  draw(s, { colour, random }) {
    s.layer(0.7);
    s.placed({ y: 12 }, () =>
      masonry(s, { width: 360, height: 198, rows: 11, brick: 45, colour, spread: 0.14 }, random),
    );
    s.layer(1, 0.3);
    s.rect(-6, 0, 372, 15, 3, s.fade([shade(material.stone, 0.3), shade(material.stone, -0.2)]));
    return { anchors: { label: [180, 110, 300], top: [180, 2, 340], seat: [180, 2, 300] } };
  },
});
