import type { Sketch } from '../../pieces/sketch.ts';
import { shade } from '../../pieces/shades.ts';

/** Light and dark strands over the skull. */
export function strands(s: Sketch, colour: string): void {
  s.line('M-30 -66C-44 -50 -50 -30 -51 -8M30 -66C44 -50 50 -30 51 -8', shade(colour, -0.22), 2.4, {
    opacity: 0.55,
  });
  s.line('M-4 -74C-24 -68 -36 -54 -40 -40M6 -74C24 -66 34 -54 38 -40', shade(colour, -0.2), 2, {
    opacity: 0.45,
  });
  s.line('M-30 -58C-20 -67 -6 -70 6 -69', shade(colour, 0.5), 4.4, { opacity: 0.45 });
}

/** How hair falls. */
type Fall = 'straight' | 'wavy' | 'round';

const OUTER: Readonly<Record<Fall, (end: number) => string>> = {
  straight: (end) => `C62 -10 62 ${end * 0.5} 58 ${end}`,
  wavy: (end) =>
    `C70 0 50 ${end * 0.26} 64 ${end * 0.42}C74 ${end * 0.58} 52 ${end * 0.7} 66 ${end * 0.84}C70 ${end * 0.92} 62 ${end} 52 ${end}`,
  round: (end) => `C66 0 68 ${end * 0.8} 46 ${end}`,
};

/** Hair hanging behind head and shoulders down to y = `end`. */
export function fall(s: Sketch, colour: string, kind: Fall, end: number): void {
  for (const side of [-1, 1]) {
    s.placed({ mirror: side < 0 }, () => {
      const d = `M-2 -76C40 -76 60 -46 54 -10${OUTER[kind](end)}C30 ${end + 7} 10 ${end + 8} -2 ${end + 6}Z`;
      s.path(d, s.fade([shade(colour, 0.02), shade(colour, -0.14), shade(colour, -0.3)]));
      for (const x of [18, 34, 48])
        s.line(
          `M${x} 0C${x + 6} ${end * 0.4} ${x - 2} ${end * 0.7} ${x + 2} ${end - 4}`,
          shade(colour, -0.36),
          2.2,
          {
            opacity: 0.5,
          },
        );
    });
  }
}

/** A lock before each ear, down to y = `end`. */
export function lock(s: Sketch, colour: string, kind: 'straight' | 'wavy', end: number): void {
  for (const side of [-1, 1]) {
    s.placed({ mirror: side < 0 }, () => {
      const inner =
        kind === 'wavy'
          ? `C40 ${end * 0.7} 52 ${end * 0.5} 44 ${end * 0.3}C40 10 46 -8 42 -24Z`
          : `C42 ${end * 0.6} 46 10 42 -24Z`;
      const outer =
        kind === 'wavy'
          ? `C64 0 54 ${end * 0.3} 62 ${end * 0.5}C68 ${end * 0.7} 60 ${end * 0.9} 52 ${end}`
          : `C60 0 60 ${end * 0.6} 54 ${end}`;
      s.path(
        `M42 -40C52 -34 55 -20 54 -6${outer}${inner}`,
        s.fade([shade(colour, 0.06), shade(colour, 0.02), shade(colour, -0.18)]),
      );
      s.line(`M50 -20C54 10 52 ${end * 0.5} 53 ${end - 8}`, shade(colour, 0.4), 2.4, {
        opacity: 0.35,
      });
    });
  }
}

/** A plait hanging before one shoulder. */
export function braid(s: Sketch, colour: string, side: number): void {
  s.placed({ mirror: side < 0 }, () => {
    for (let i = 0; i < 6; i++) {
      const [x, y] = [52 + (i % 2 === 0 ? 2 : -2) + i * 0.6, 10 + i * 15];
      s.oval(x, y, 11 - i * 0.5, 10, s.glow([shade(colour, 0.24), colour, shade(colour, -0.24)]));
      s.line(`M${x - 7} ${y - 3}Q${x} ${y + 6} ${x + 7} ${y - 3}`, shade(colour, -0.3), 1.8, {
        opacity: 0.6,
      });
    }
    s.rect(47, 94, 14, 7, 3, '#d8475e');
    s.path('M48 100L46 116L54 108L62 116L60 100Z', shade(colour, -0.1));
  });
}
