import type { Sketch } from '../../pieces/sketch.ts';
import type { MouthShape } from './moods.ts';

const INK = '#3a1f20';
const INSIDE = '#6d1f28';

interface MouthPaints {
  readonly line: string;
  /** The colour of painted lips, if any. */
  readonly lips: string | undefined;
  readonly fangs: boolean;
}

/** A mouth around the origin, about 40 units wide. */
export function mouth(s: Sketch, shape: MouthShape, { line, lips, fangs }: MouthPaints): void {
  const ink = lips ?? line;
  const bold = lips === undefined ? 3.4 : 4.6;
  switch (shape) {
    case 'smile':
      if (lips !== undefined) {
        s.path('M-15 -3C-8 -6 -3 -7 0 -4C3 -7 8 -6 15 -3C9 10 -9 10 -15 -3Z', lips);
        s.line('M-14 -3C-6 2 6 2 14 -3', INK, 1.6, { opacity: 0.7 });
      } else s.line('M-16 -3C-9 6 9 6 16 -3', ink, bold);
      break;
    case 'grin':
      opened(s, 'M-19 -6C-8 -3 8 -3 19 -6C17 14 -17 14 -19 -6Z', ink, bold, 'M-24 -12H24V1H-24Z');
      break;
    case 'laugh':
      opened(s, 'M-22 -9C-8 -6 8 -6 22 -9C22 26 -22 26 -22 -9Z', ink, bold, 'M-24 -14H24V-1H-24Z');
      break;
    case 'flat':
      s.line('M-13 0H13', ink, bold);
      break;
    case 'frown':
      s.line('M-15 6C-8 -5 8 -5 15 6', ink, bold);
      break;
    case 'wail':
      opened(s, 'M-19 12C-22 -14 22 -14 19 12C8 8 -8 8 -19 12Z', ink, bold, 'M-24 -14H24V-3H-24Z');
      break;
    case 'teeth':
      s.path(
        'M-17 -4C-6 -8 6 -8 17 -4C20 4 18 9 15 10C5 7 -5 7 -15 10C-18 9 -20 4 -17 -4Z',
        '#fdfcf8',
        {
          stroke: INK,
          width: 2.6,
        },
      );
      s.line('M-17 2C-6 -1 6 -1 17 2M-9 -6V8M0 -7V7M9 -6V8', INK, 1.6);
      break;
    case 'gasp':
      s.oval(0, 3, 8.5, 11.5, INSIDE, { stroke: ink, width: 2.4 });
      s.oval(0, 10, 5, 4, '#c9606a');
      break;
    case 'small':
      s.line('M-7 0C-3 4 3 4 7 0', ink, bold);
      break;
    case 'wavy':
      s.line('M-17 2C-12 -5 -8 -5 -4 1C0 7 4 7 8 1C11 -4 14 -4 18 1', ink, bold);
      break;
    case 'smirk':
      s.line('M-13 2C-3 5 10 3 16 -6', ink, bold);
      break;
    case 'kiss':
      s.path('M-6 -7C2 -9 7 -5 1 -1C8 2 4 9 -6 7C-2 3 -2 -3 -6 -7Z', lips ?? '#c9505a');
      break;
    case 'sing':
      opened(
        s,
        'M-12 -5C-12 -14 12 -14 12 -5C13 14 9 18 0 18C-9 18 -13 14 -12 -5Z',
        ink,
        bold,
        undefined,
      );
      break;
    case 'tongue':
      s.path('M-4 2C-4 18 14 20 14 4L14 0H-4Z', '#e8737f', { stroke: '#b3434f', width: 1.6 });
      s.line('M-17 -4C-9 6 9 6 17 -4', ink, bold);
      break;
  }
  if (!fangs) return;
  for (const x of [-9, 9])
    s.path(`M${x - 3} 1L${x} 12L${x + 3} 1Z`, '#ffffff', { stroke: '#b8b0ac', width: 0.8 });
}

function opened(s: Sketch, d: string, ink: string, bold: number, teeth: string | undefined): void {
  s.path(d, INSIDE);
  s.within(d, () => {
    s.oval(0, 18, 13, 10, '#d8626c');
    if (teeth !== undefined) s.path(teeth, '#fffdf8');
  });
  s.path(d, 'none', { stroke: ink, width: bold * 0.7 });
}
