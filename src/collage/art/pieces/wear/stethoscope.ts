import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { material } from '../materials.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

/** A stethoscope round a neck; attaches at the anchor `neck`, drawn for one 60 units wide. */
export function stethoscopeShape(s: Sketch, tube: string): void {
  s.line('M-34 -26C-46 6 -42 38 -30 58', shade(tube, -0.2), 7.4);
  s.line('M34 -26C46 4 46 22 44 42', shade(tube, -0.2), 7.4);
  s.line('M-35 -26C-47 6 -43 38 -31 57', shade(tube, 0.2), 2.4);
  s.line('M33 -26C45 4 45 22 43 40', shade(tube, 0.2), 2.4);
  s.line('M44 42C44 58 32 62 30 76M44 42C46 58 56 62 58 74', tube, 4);
  s.oval(29, 79, 4.4, 5.4, material.steel);
  s.oval(59, 77, 4.4, 5.4, material.steel);
  s.oval(-28, 66, 12.5, 12.5, s.glow([shade(material.steel, 0.5), shade(material.steel, -0.3)]));
  s.oval(-28, 66, 7, 7, s.glow([shade(material.steel, 0.7), material.steel]));
}

export const stethoscope: Piece = {
  id: 'worn-stethoscope',
  names: ['stethoscope'],
  metres: 0.4,
  bearing: 'lies',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const s = new Sketch('worn-stethoscope');
    s.layer(0.9, 0.5);
    stethoscopeShape(s, choicesOf(options).colour('colour', '#2e95d3'));
    return s.figure({
      metres: 0.4,
      bearing: 'lies',
      extent: 'part',
      foot: { x: 0, y: -24 },
      anchors: { neck: [0, -14, 70] },
    });
  },
};
