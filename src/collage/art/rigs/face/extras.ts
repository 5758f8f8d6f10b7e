import type { Sketch } from '../../pieces/sketch.ts';
import type { Extra } from './moods.ts';

const TEAR = 'M0 -9C5 -2 7 2 7 6A7 7 0 0 1 -7 6C-7 2 -5 -2 0 -9Z';

interface Spots {
  readonly eyeX: number;
  readonly eyeY: number;
  /** Half the face's width. */
  readonly half: number;
  /** Top of the head. */
  readonly top: number;
}

/** What a face shows besides its features: tears, blushes and the signs that comics use. */
export function extra(s: Sketch, name: Extra, { eyeX, eyeY, half, top }: Spots): void {
  switch (name) {
    case 'tears':
      for (const side of [-1, 1]) {
        const x = side * (eyeX + 1);
        s.path(
          `M${x - 5} ${eyeY + 8}C${x - 7} ${eyeY + 24} ${x - 8} ${eyeY + 36} ${x - 7} ${eyeY + 44}A8 8 0 0 0 ${x + 8} ${eyeY + 44}C${x + 8} ${eyeY + 34} ${x + 6} ${eyeY + 22} ${x + 5} ${eyeY + 8}Z`,
          s.fade([
            [0, '#bfe6fb', 0.75],
            [1, '#58b4ee'],
          ]),
        );
      }
      break;
    case 'tear':
      s.placed({ x: eyeX + 6, y: eyeY + 22 }, () => {
        s.path(TEAR, s.fade(['#c9ebfc', '#58b4ee']));
        s.oval(-2, 5, 1.6, 2.4, '#ffffff', { opacity: 0.8 });
      });
      break;
    case 'blush':
      for (const side of [-1, 1])
        s.oval(
          side * half * 0.66,
          eyeY + 18,
          half * 0.22,
          half * 0.14,
          s.glow(
            [
              [0, '#f0596a', 0.6],
              [1, '#f0596a', 0],
            ],
            0.5,
            0.5,
            0.5,
          ),
        );
      break;
    case 'sweat':
      s.placed({ x: half * 0.82, y: eyeY - 26, scale: 1.1 }, () => {
        s.path(TEAR, s.fade(['#d6f0fd', '#58b4ee']));
        s.oval(-2, 5, 1.6, 2.4, '#ffffff', { opacity: 0.8 });
      });
      break;
    case 'vein':
      s.line(
        `M${half * 0.5} ${top + 22}q6 4 4 10M${half * 0.5 + 20} ${top + 20}q-6 6 -2 12M${half * 0.5 - 2} ${top + 38}q8 -2 10 4M${half * 0.5 + 24} ${top + 38}q-8 -2 -10 6`,
        '#d63a32',
        3.6,
      );
      break;
    case 'zzz':
      for (const [x, y, size] of [
        [half * 0.9, top + 6, 13],
        [half * 1.25, top - 16, 17],
        [half * 1.7, top - 42, 22],
      ] as const)
        s.line(`M${x} ${y}h${size}L${x} ${y + size}h${size}`, '#5d78c9', size * 0.24);
      break;
    case 'green':
      s.oval(
        0,
        eyeY + 14,
        half * 0.86,
        half * 0.8,
        s.glow(
          [
            [0, '#7cbf4a', 0.55],
            [1, '#7cbf4a', 0],
          ],
          0.5,
          0.55,
          0.55,
        ),
      );
      break;
    case 'puffs':
      for (const side of [-1, 1])
        s.line(
          `M${side * half * 1.06} ${top + 22}q${side * 10} -4 ${side * 14} -14M${side * half * 1.16} ${top + 36}q${side * 12} 0 ${side * 20} -8`,
          '#8b93a8',
          3.6,
        );
      break;
  }
}
