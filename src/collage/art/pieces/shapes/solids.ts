import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A cube; `label` is its front face. Also a toy block. */
export const cube = painted({
  id: 'cube',
  names: ['cube', 'block', 'toy block', 'dice shape', 'cuboid'],
  metres: 0.5,
  colour: '#3f7fd0',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-92 -118L-20 -162L112 -140L44 -92Z',
      s.fade([shade(colour, 0.5), shade(colour, 0.24)]),
      { stroke: shade(colour, 0.3), width: 3 },
    );
    s.path('M44 -92L112 -140V-28L44 30Z', s.fade([shade(colour, -0.2), shade(colour, -0.42)]), {
      stroke: shade(colour, -0.3),
      width: 3,
    });
    s.path('M-92 -118L44 -92V30L-92 -2Z', s.fade([shade(colour, 0.16), shade(colour, -0.1)]), {
      stroke: shade(colour, 0.05),
      width: 3,
    });
    return { anchors: { top: [6, -130, 110], label: [-24, -46, 104, 10] } };
  },
});

export const sphere = painted({
  id: 'sphere',
  names: ['sphere', 'ball', 'orb', 'globe shape', 'bubble'],
  metres: 0.5,
  colour: '#e2574c',
  draw(s, { colour }) {
    s.layer();
    s.oval(
      0,
      0,
      100,
      100,
      s.glow(
        [
          [0, shade(colour, 0.55)],
          [0.35, shade(colour, 0.1)],
          [0.7, shade(colour, -0.18)],
          [1, shade(colour, -0.5)],
        ],
        0.36,
        0.3,
        0.75,
      ),
    );
    s.oval(-36, -46, 24, 15, '#ffffff', { opacity: 0.55 });
    return { anchors: { label: [0, 8, 120], top: [0, -96, 50] } };
  },
});

export const cylinder = painted({
  id: 'cylinder',
  names: ['cylinder', 'tube', 'drum shape'],
  metres: 0.6,
  colour: '#4c9a72',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-80 -170V-20C-80 10 80 10 80 -20V-170Z',
      s.fade([shade(colour, -0.12), shade(colour, 0.3), colour, shade(colour, -0.4)], 0),
    );
    s.oval(0, -170, 80, 24, s.fade([shade(colour, 0.2), shade(colour, 0.45)]));
    return { anchors: { top: [0, -170, 120], label: [0, -80, 110] } };
  },
});

export const cone = painted({
  id: 'cone',
  names: ['cone'],
  metres: 0.6,
  colour: '#f0903c',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M0 -190L92 -22C96 8 -96 8 -92 -22Z',
      s.fade([shade(colour, 0), shade(colour, 0.36), colour, shade(colour, -0.42)], 0),
    );
    return {};
  },
});

export const prism = painted({
  id: 'pyramid-solid',
  names: ['tetrahedron', 'triangular prism', 'pyramid shape'],
  metres: 0.5,
  colour: '#8a5fc0',
  draw(s, { colour }) {
    s.layer();
    s.path('M0 -150L-116 -16L26 20Z', s.fade([shade(colour, 0.36), shade(colour, 0.02)]), {
      stroke: shade(colour, 0.2),
      width: 3,
    });
    s.path('M0 -150L26 20L116 -30Z', s.fade([shade(colour, -0.2), shade(colour, -0.42)]), {
      stroke: shade(colour, -0.3),
      width: 3,
    });
    return {};
  },
});

export const torus = painted({
  id: 'torus',
  names: ['torus', 'hoop', 'doughnut shape'],
  metres: 0.5,
  colour: '#37a9c4',
  draw(s, { colour }) {
    s.layer();
    s.oval(0, 0, 78, 78, 'none', { stroke: shade(colour, -0.25), width: 44 });
    s.oval(-2, -3, 78, 78, 'none', {
      stroke: s.span({ x: -80, y: -80 }, { x: 80, y: 80 }, [
        shade(colour, 0.4),
        colour,
        shade(colour, -0.2),
      ]),
      width: 34,
    });
    return {};
  },
});

/** A toy brick with studs. */
export const toyBrick = painted({
  id: 'toy-brick',
  names: ['lego block', 'lego brick', 'lego', 'toy brick', 'building block', 'brick'],
  metres: 0.1,
  colour: '#d6332b',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-124 -92L-60 -126L124 -110L66 -70Z',
      s.fade([shade(colour, 0.34), shade(colour, 0.16)]),
    );
    s.path('M66 -70L124 -110V-30L66 14Z', s.fade([shade(colour, -0.24), shade(colour, -0.42)]));
    s.path('M-124 -92L66 -70V14L-124 -10Z', s.fade([shade(colour, 0.14), shade(colour, -0.12)]));
    s.layer(1, 0.3);
    for (const [x, y] of [
      [-44, -113],
      [18, -108],
      [76, -103],
      [-78, -98],
      [-16, -92],
      [46, -85],
    ] as const) {
      s.path(
        `M${x - 22} ${y - 12}V${y}C${x - 22} ${y + 12} ${x + 22} ${y + 12} ${x + 22} ${y}V${y - 12}Z`,
        s.fade([shade(colour, 0.1), shade(colour, -0.25)], 0),
      );
      s.oval(x, y - 12, 22, 9, s.fade([shade(colour, 0.45), shade(colour, 0.2)]));
    }
    return { anchors: { top: [0, -104, 160], label: [-30, -40, 130, 7] } };
  },
});
