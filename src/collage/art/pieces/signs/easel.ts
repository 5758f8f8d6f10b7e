import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import type { Sketch } from '../sketch.ts';

/** A painter's easel with a canvas, on which `paint` puts a picture; `colour` is the canvas. */
function onEasel(id: string, names: readonly string[], paint?: (s: Sketch) => void): Piece {
  return painted({
    id,
    names,
    metres: 1.6,
    colour: '#fbf7ec',
    colour2: '#b17a45',
    draw(s, { colour, colour2 }) {
      s.layer();
      s.line('M2 -236L14 -6', shade(colour2, -0.4), 9);
      s.line(
        'M-6 -250L-78 0M6 -250L78 0',
        s.span({ x: 0, y: -250 }, { x: 0, y: 0 }, [shade(colour2, 0.2), shade(colour2, -0.25)]),
        11,
      );
      s.line('M-40 -50H40', shade(colour2, -0.15), 8);
      s.layer(0.4, 0.3);
      s.rect(-84, -228, 168, 142, 3, shade(colour, -0.22));
      s.rect(-84, -228, 162, 138, 3, s.fade([shade(colour, 0.15), shade(colour, -0.06)], 50));
      if (paint !== undefined) s.within(CANVAS, () => paint(s));
      s.layer(1, 0.3);
      s.rect(-70, -90, 140, 11, 4, s.fade([shade(colour2, 0.3), shade(colour2, -0.15)]));
      s.rect(-12, -246, 24, 20, 4, s.fade([shade(colour2, 0.25), shade(colour2, -0.2)]));
      return { anchors: { label: [-3, -158, 142] } };
    },
  });
}

const CANVAS = 'M-81 -225H75V-93H-81Z';

export const easel = onEasel('easel', ['easel', 'canvas', 'artist easel', 'blank canvas']);

/** A landscape on its way: the lower right corner is still bare. */
export const paintedEasel = onEasel('painted-easel', ['painted canvas'], (s) => {
  s.path('M-81 -225H75V-150H-81Z', s.fade(['#7fb9e2', '#f6dcae']));
  s.oval(34, -196, 13, 13, '#fff0a8');
  s.path('M-81 -150L-40 -196L-10 -164L16 -186L60 -146H-81Z', s.fade(['#8a86bd', '#b9a3b8']));
  s.path('M-81 -156C-40 -170 0 -150 40 -158L22 -110C0 -96 -40 -93 -81 -93Z', '#7fae57');
  s.path('M-81 -128C-50 -138 -20 -120 6 -124C-2 -108 -20 -97 -40 -93H-81Z', '#5b8f45');
  s.line('M-52 -120V-142', '#7a4f30', 5);
  s.oval(-52, -150, 14, 17, '#3f7a3c');
  s.line('M28 -128L52 -134M22 -116L40 -120', '#7fae57', 6, { opacity: 0.8 });
});
