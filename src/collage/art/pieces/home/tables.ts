import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A table seen from slightly above; `cloth: true` lays a table cloth in `colour2`. */
export const table = painted({
  id: 'table',
  names: ['table', 'dining table', 'wooden table', 'kitchen table', 'picnic table'],
  metres: 0.76,
  colour: material.wood,
  colour2: '#f6f1e6',
  draw(s, { colour, colour2, read }) {
    s.layer(0.9);
    for (const x of [-132, 132])
      s.rect(x - 8, -112, 16, 78, 4, s.fade([shade(colour, -0.42), shade(colour, -0.28)]));
    s.layer();
    for (const x of [-172, 172])
      s.path(
        `M${x - 12} -118H${x + 12}L${x + 8} 0H${x - 8}Z`,
        s.fade([shade(colour, 0.1), shade(colour, -0.3)], 0),
      );
    s.rect(-182, -124, 364, 26, 4, s.fade([shade(colour, -0.16), shade(colour, -0.34)]));
    s.layer(1, 0.4);
    const top = 'M-160 -164H160L202 -132H-202Z';
    s.path(top, s.fade([shade(colour, 0.14), shade(colour, 0.36)]));
    s.within(top, () => {
      for (const x of [-110, -50, 8, 66, 124])
        s.line(`M${x * 0.92} -166L${x * 1.16} -130`, shade(colour, -0.08), 1.4, { opacity: 0.7 });
      s.line(
        'M-140 -156C-90 -160 -60 -152 -20 -156M30 -146C70 -150 110 -142 150 -146',
        shade(colour, -0.05),
        1.4,
        { opacity: 0.6 },
      );
    });
    s.rect(-204, -133, 408, 14, 5, s.fade([shade(colour, 0.12), shade(colour, -0.22)]));
    if (read.flag('cloth', false)) {
      s.layer(1, 0.4);
      s.path(
        'M-150 -166H150L190 -136C196 -120 192 -100 194 -84C180 -78 172 -90 158 -86C120 -78 80 -92 40 -84C0 -78 -40 -92 -80 -84C-110 -78 -140 -92 -158 -86C-172 -90 -182 -78 -194 -84C-192 -100 -196 -120 -190 -136Z',
        s.fade([
          [0, shade(colour2, 0.2)],
          [0.36, colour2],
          [0.42, shade(colour2, -0.08)],
          [1, shade(colour2, -0.22)],
        ]),
      );
    }
    return { anchors: { top: [0, -150, 340] }, foot: { x: 0, y: -4 } };
  },
});

export const coffeeTable = painted({
  id: 'round-table',
  names: ['round table', 'coffee table', 'side table', 'bistro table', 'poker table', 'card table'],
  metres: 0.6,
  colour: '#b9814f',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-60 -2C-60 -12 -22 -16 -12 -26L-9 -104H9L12 -26C22 -16 60 -12 60 -2C30 6 -30 6 -60 -2Z',
      s.fade([shade(colour, 0.05), shade(colour, -0.4)], 10),
    );
    s.layer(1, 0.4);
    s.path(
      'M-130 -120V-110C-130 -88 -72 -78 0 -78C72 -78 130 -88 130 -110V-120Z',
      s.fade([shade(colour, -0.05), shade(colour, -0.36)]),
    );
    s.oval(0, -120, 130, 32, s.fade([shade(colour, 0.12), shade(colour, 0.36)]));
    s.oval(0, -120, 108, 25, 'none', { stroke: shade(colour, -0.02), width: 1.6, opacity: 0.6 });
    return { anchors: { top: [0, -118, 210] }, foot: { x: 0, y: 0 } };
  },
});

export const stool = painted({
  id: 'stool',
  names: ['stool', 'bar stool', 'footstool'],
  metres: 0.6,
  colour: material.wood,
  draw(s, { colour }) {
    s.layer();
    s.line('M-26 -96L-34 -8M26 -96L34 -8', shade(colour, -0.4), 9);
    s.line('M-34 -40H34', shade(colour, -0.35), 6);
    s.line('M-44 -96L-58 0M44 -96L58 0', shade(colour, -0.1), 12);
    s.line('M-52 -28H52', shade(colour, -0.15), 7);
    s.layer(1, 0.4);
    s.path('M-62 -108C-62 -92 62 -92 62 -108V-100C62 -82 -62 -82 -62 -100Z', shade(colour, -0.3));
    s.oval(0, -108, 62, 15, s.fade([shade(colour, 0.1), shade(colour, 0.34)]));
    return { anchors: { seat: [0, -106, 100], top: [0, -106, 100] } };
  },
});

/** A chair, three quarters to the front; `colour2` is its cushion. */
export const chair = painted({
  id: 'wooden-chair',
  names: [
    'chair',
    'wooden chair',
    'dining chair',
    'kitchen chair',
    'rocking chair',
    'office chair',
  ],
  metres: 0.95,
  colour: material.wood,
  colour2: '#c8503f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-58 -104L-50 -6H-40L-44 -104ZM58 -104L50 -6H40L44 -104Z', shade(colour, -0.42));
    s.layer();
    s.path(
      'M-64 -236C-66 -246 -52 -248 -50 -240L-44 -96H-58ZM64 -236C66 -246 52 -248 50 -240L44 -96H58Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.25)], 0),
    );
    for (const x of [-26, 0, 26])
      s.rect(x - 6, -216, 12, 116, 4, s.fade([shade(colour, 0.12), shade(colour, -0.28)], 0));
    s.path(
      'M-64 -238C-40 -250 40 -250 64 -238L62 -208C40 -216 -40 -216 -62 -208Z',
      s.fade([shade(colour, 0.28), shade(colour, -0.12)]),
    );
    s.layer();
    for (const x of [-66, 66])
      s.path(
        `M${x - 9} -92H${x + 9}L${x + 6} 0H${x - 6}Z`,
        s.fade([shade(colour, 0.12), shade(colour, -0.3)], 0),
      );
    s.line('M-62 -38H62', shade(colour, -0.2), 7);
    s.layer(1, 0.4);
    s.path(
      'M-60 -118H60L80 -92V-84Q78 -80 72 -80H-72Q-78 -80 -80 -84V-92Z',
      s.fade([shade(colour, 0.1), shade(colour, -0.2)]),
    );
    s.path(
      'M-54 -122C-30 -128 30 -128 54 -122C62 -114 70 -104 72 -98C40 -88 -40 -88 -72 -98C-70 -104 -62 -114 -54 -122Z',
      s.fade([shade(colour2, 0.26), shade(colour2, -0.2)]),
    );
    return { anchors: { seat: [0, -108, 120], top: [0, -108, 100] } };
  },
});

export const bench = painted({
  id: 'bench',
  names: ['bench', 'park bench', 'garden bench'],
  metres: 0.85,
  colour: '#b0713d',
  colour2: material.iron,
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-128, 128]) {
      s.line(
        `M${x} -150L${x * 0.98} -4M${x} -84H${x * 1.14}V-2M${x} -104C${x * 1.08} -116 ${x * 1.16} -112 ${x * 1.15} -84`,
        colour2,
        9,
      );
    }
    s.layer();
    for (const [i, y] of [-164, -140, -116].entries())
      s.rect(-160, y, 320, 18, 6, s.fade([shade(colour, 0.22 - i * 0.05), shade(colour, -0.16)]));
    s.layer(1, 0.4);
    s.path('M-152 -92H152L166 -78H-166Z', s.fade([shade(colour, 0.1), shade(colour, 0.3)]));
    s.rect(-168, -79, 336, 13, 5, s.fade([shade(colour, 0.08), shade(colour, -0.28)]));
    s.line('M-159 -85H159', shade(colour, -0.2), 2);
    return { anchors: { seat: [0, -82, 280], top: [0, -82, 280] } };
  },
});
