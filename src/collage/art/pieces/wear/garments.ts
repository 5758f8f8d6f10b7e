import type { Piece } from '../../piece.ts';
import { outfits } from '../../rigs/outfits/index.ts';
import type { OutfitName } from '../../rigs/outfits/index.ts';
import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

interface Garment {
  readonly outfit: OutfitName;
  readonly names: readonly string[];
}

const garments: readonly Garment[] = [
  {
    outfit: 'leather-jacket',
    names: ['leather jacket', 'jacket', 'biker jacket', 'studded leather jacket'],
  },
  { outfit: 'suit', names: ['suit', 'business suit', 'blazer', 'suit jacket'] },
  { outfit: 'tuxedo', names: ['tuxedo', 'dinner jacket', 'formal wear'] },
  { outfit: 'white-coat', names: ['white coat', 'lab coat', 'labcoat'] },
  { outfit: 'hoodie', names: ['hoodie', 'sweatshirt', 'hooded sweatshirt'] },
  { outfit: 'sweater', names: ['sweater', 'turtleneck', 'pullover', 'jumper'] },
  { outfit: 'hawaiian', names: ['hawaiian shirt', 'floral shirt', 'aloha shirt'] },
  { outfit: 'shirt', names: ['shirt', 'blouse', 'dress shirt'] },
  { outfit: 'armour', names: ['armour', 'armor', 'suit of armor', 'breastplate'] },
  { outfit: 'overalls', names: ['overalls', 'dungarees'] },
  { outfit: 'spacesuit', names: ['spacesuit', 'space suit', 'astronaut suit'] },
];

/** Clothes on a hanger, as the rigs wear them. */
export const garmentPieces: readonly Piece[] = garments.map(({ outfit: name, names }) => {
  const outfit = outfits[name];
  return painted({
    id: `hanging-${name}`,
    names,
    metres: 0.85,
    bearing: 'hangs',
    colour: outfit.cloth,
    colour2: outfit.trim,
    draw(s, { colour, colour2 }) {
      s.layer();
      s.line('M0 -34V-44C0 -66 26 -66 22 -48C20 -40 12 -42 12 -48', material.steel, 5);
      s.line('M-60 12L0 -30L60 12', material.paleWood, 11);
      if (outfit.sleeve !== 'none') {
        for (const mirror of [false, true]) {
          s.layer();
          s.placed({ mirror }, () => {
            const end = outfit.sleeve === 'long' ? 190 : 96;
            s.line(
              `M84 50Q112 ${end * 0.5} ${outfit.sleeve === 'long' ? 108 : 116} ${end}`,
              shade(colour, -0.12),
              42,
              { cap: 'butt' },
            );
            s.oval(82, 50, 20, 20, shade(colour, -0.02));
          });
        }
      }
      // What would be the wearer's neck is the garment's own inside.
      outfit.draw(s, colour, colour2, shade(colour, -0.5));
      return { anchors: { label: [0, 110, 120] } };
    },
  });
});
