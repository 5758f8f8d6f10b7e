import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { material } from '../materials.ts';
import { plantTree } from '../plants/tree-shapes.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

/** A framed picture. `motif`: `landscape`, `abstract`, `empty`; `label` takes lettering. */
export const pictureFrame: Piece = {
  id: 'picture-frame',
  names: [
    'picture frame',
    'picture',
    'painting',
    'framed painting',
    'framed picture',
    'portrait frame',
    'artwork',
  ],
  metres: 0.7,
  bearing: 'hangs',
  facing: 'front',
  paintsItself: true,
  build(options, random) {
    const read = choicesOf(options);
    const frame = read.colour('colour', material.brass);
    const motif = read.oneOf('motif', ['landscape', 'abstract', 'empty']);
    const s = new Sketch('picture-frame');
    s.layer();
    s.rect(0, 0, 200, 160, 6, s.fade([shade(frame, 0.35), frame, shade(frame, -0.35)], 50));
    s.rect(5, 5, 190, 150, 4, 'none', { stroke: shade(frame, 0.4), width: 2, opacity: 0.7 });
    s.rect(15, 15, 170, 130, 2, shade(frame, -0.45));
    s.layer(0.1);
    s.rect(18, 18, 164, 124, 1, material.paper);
    const view = 'M28 28H172V132H28Z';
    s.within(view, () => {
      if (motif === 'landscape') {
        s.rect(28, 28, 144, 104, 0, s.fade(['#8fc7ee', '#f7e3c0']));
        s.oval(140, 52, 11, 11, '#fff3b8');
        s.path('M20 100L62 56L92 88L122 62L180 112V140H20Z', s.fade(['#8b9cc0', '#6f86a3']));
        s.path('M20 108C60 92 110 96 180 112V140H20Z', s.fade(['#8fc163', '#5f9a48']));
        plantTree(s, 'pine', { x: 54, y: 124, height: 36 }, random);
        plantTree(s, 'oak', { x: 146, y: 126, height: 40 }, random);
      } else if (motif === 'abstract') {
        s.rect(28, 28, 144, 104, 0, '#f4ecd9');
        for (const paint of ['#e2574c', '#3a78b9', '#f0b93c', '#3b9c7d', '#35343f']) {
          const [x, y] = [random.between(46, 154), random.between(46, 114)];
          const size = random.between(14, 34);
          if (random.chance(0.5)) s.oval(x, y, size, size, paint, { opacity: 0.9 });
          else
            s.path(
              `M${x - size} ${y + size * 0.6}L${x} ${y - size}L${x + size} ${y + size * 0.6}Z`,
              paint,
              { opacity: 0.9 },
            );
        }
      }
    });
    return s.figure({
      metres: 0.7,
      bearing: 'hangs',
      foot: { x: 100, y: 160 },
      anchors: { label: [100, 80, 140] },
    });
  },
};
