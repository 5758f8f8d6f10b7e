import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A royal crown, to attach at `crown`. */
export const crownPiece = painted({
  id: 'royal-crown',
  names: ['crown', 'royal crown', 'king crown', 'queen crown'],
  metres: 0.16,
  bearing: 'lies',
  extent: 'part',
  colour: material.gold,
  colour2: '#c8313f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-58 -18C-50 -58 -30 -70 0 -72C30 -70 50 -58 58 -18Z',
      s.fade([shade(colour2, 0.1), shade(colour2, -0.35)]),
    );
    s.layer(1, 0.2);
    s.path(
      'M-66 10L-74 -62L-38 -30L-24 -84L0 -38L24 -84L38 -30L74 -62L66 10C30 22 -30 22 -66 10Z',
      s.fade([shade(colour, 0.4), colour, shade(colour, -0.35)], 20),
    );
    s.path(
      'M-67 -2C-30 10 30 10 67 -2L66 14C30 26 -30 26 -66 14Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.35)]),
    );
    for (const [x, y] of [
      [-74, -66],
      [-24, -88],
      [24, -88],
      [74, -66],
    ] as const)
      s.oval(x, y, 8, 8, s.glow(['#ffffff', shade(colour, 0.2), shade(colour, -0.3)]));
    for (const [x, y, gem] of [
      [-40, 9, '#3f8fd8'],
      [0, 14, colour2],
      [40, 9, '#3fae6a'],
    ] as const)
      s.oval(x, y, 8, 6.5, s.glow([shade(gem, 0.5), shade(gem, -0.25)]));
    return { anchors: { crown: [0, 6, 104] }, foot: { x: 0, y: 16 } };
  },
});

export const tiara = painted({
  id: 'tiara',
  names: ['tiara', 'diadem'],
  metres: 0.08,
  bearing: 'lies',
  extent: 'part',
  colour: '#d9dee6',
  colour2: '#e87fb0',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-62 14C-56 -10 -44 -8 -36 -22C-28 -12 -20 -16 -16 -34C-8 -28 -6 -40 0 -56C6 -40 8 -28 16 -34C20 -16 28 -12 36 -22C44 -8 56 -10 62 14C30 -2 -30 -2 -62 14Z',
      s.fade([shade(colour, 0.6), shade(colour, -0.25)]),
    );
    for (const [x, y, r] of [
      [0, -22, 8],
      [-26, -6, 5.5],
      [26, -6, 5.5],
      [-46, 2, 4],
      [46, 2, 4],
    ] as const)
      s.oval(x, y, r, r, s.glow(['#ffffff', colour2, shade(colour2, -0.25)]));
    return { anchors: { crown: [0, -2, 104] }, foot: { x: 0, y: 10 } };
  },
});

/** A wide hat with a curled brim, to attach at `crown`. */
export const cowboyHat = painted({
  id: 'cowboy-hat',
  names: ['cowboy hat', 'stetson', 'ten-gallon hat'],
  metres: 0.18,
  bearing: 'lies',
  extent: 'part',
  colour: '#a06a3c',
  colour2: '#4a2f20',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-58 4C-54 -40 -48 -82 -30 -90C-14 -94 -8 -80 0 -80C8 -80 14 -94 30 -90C48 -82 54 -40 58 4Z',
      s.fade([shade(colour, 0.26), colour, shade(colour, -0.3)], 30),
    );
    s.line('M0 -78C-2 -60 -2 -46 0 -34', shade(colour, -0.35), 4);
    s.path(
      'M-58 -16C-30 -6 30 -6 58 -16L59 4C30 14 -30 14 -59 4Z',
      s.fade([shade(colour2, 0.15), shade(colour2, -0.2)]),
    );
    s.layer(1, 0.3);
    s.path(
      'M-116 -34C-108 -6 -60 8 0 8C60 8 108 -6 116 -34C124 -14 108 22 60 28C20 32 -20 32 -60 28C-108 22 -124 -14 -116 -34Z',
      s.fade([shade(colour, 0.22), shade(colour, -0.28)]),
    );
    return { anchors: { crown: [0, 0, 100] }, foot: { x: 0, y: 18 } };
  },
});

/** A knitted cap, to attach at `crown`. */
export const beanie = painted({
  id: 'beanie',
  names: ['beanie', 'knit cap', 'knit hat', 'woolly hat', 'wool hat', 'winter hat', 'bobble hat'],
  metres: 0.2,
  bearing: 'lies',
  extent: 'part',
  colour: '#e8842f',
  draw(s, { colour }) {
    s.layer();
    for (let i = 0; i < 14; i++) {
      const a = (i / 14) * 2 * Math.PI;
      s.oval(
        15 * Math.cos(a),
        -92 + 14 * Math.sin(a),
        10,
        10,
        shade(colour, i % 2 === 0 ? 0.42 : 0.28),
      );
    }
    s.oval(0, -92, 17, 16, s.glow([shade(colour, 0.6), shade(colour, 0.2)]));
    const dome = 'M-56 4C-60 -46 -36 -80 0 -80C36 -80 60 -46 56 4Z';
    s.path(dome, s.fade([shade(colour, 0.2), colour, shade(colour, -0.28)], 40));
    s.within(dome, () => {
      for (let x = -54; x <= 54; x += 12)
        s.line(`M${x * 0.3} -82Q${x} -50 ${x * 1.05} 6`, shade(colour, -0.2), 2.4, {
          opacity: 0.7,
        });
    });
    s.layer(1, 0.4);
    s.rect(-62, -12, 124, 32, 13, s.fade([shade(colour, 0.26), shade(colour, -0.2)]));
    for (let x = -52; x <= 52; x += 13)
      s.line(`M${x} -8V16`, shade(colour, -0.28), 2.6, { opacity: 0.8 });
    return { anchors: { crown: [0, -12, 100] }, foot: { x: 0, y: 14 } };
  },
});

/** A pointed hat with stars, to attach at `crown`. */
export const wizardHat = painted({
  id: 'wizard-hat',
  names: ['wizard hat', 'witch hat', 'pointed hat', 'magic hat'],
  metres: 0.4,
  bearing: 'lies',
  extent: 'part',
  colour: '#4b3a94',
  colour2: '#f2c744',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-92 8C-80 -10 -50 -12 0 -12C50 -12 80 -10 92 8C80 24 -80 24 -92 8Z',
      s.fade([shade(colour, 0.1), shade(colour, -0.35)]),
    );
    s.layer(1, 0.2);
    const cone =
      'M-52 2C-40 -60 -24 -120 2 -158C12 -172 34 -174 46 -160C34 -158 28 -148 30 -132C38 -90 46 -40 52 2C30 14 -30 14 -52 2Z';
    s.path(cone, s.fade([shade(colour, 0.3), colour, shade(colour, -0.35)], 10));
    s.within(cone, () =>
      s.path(
        'M-56 -14C-30 -2 30 -2 56 -14V8C30 18 -30 18 -56 8Z',
        s.fade([shade(colour2, 0.2), shade(colour2, -0.25)]),
      ),
    );
    for (const [x, y, r] of [
      [-12, -50, 9],
      [16, -84, 7],
      [4, -120, 6],
      [28, -36, 6],
    ] as const) {
      s.path(
        `M${x} ${y - r}L${x + r * 0.3} ${y - r * 0.3}L${x + r} ${y}L${x + r * 0.3} ${y + r * 0.3}L${x} ${y + r}L${x - r * 0.3} ${y + r * 0.3}L${x - r} ${y}L${x - r * 0.3} ${y - r * 0.3}Z`,
        shade(colour2, 0.3),
      );
    }
    return { anchors: { crown: [0, -6, 100] }, foot: { x: 0, y: 10 } };
  },
});

/** A straw hat with a flat brim, to attach at `crown`. */
export const strawHat = painted({
  id: 'straw-hat',
  names: ['straw hat', 'panama hat', 'panama', 'boater', 'fedora', 'gardening hat', 'hat'],
  metres: 0.14,
  bearing: 'lies',
  extent: 'part',
  colour: '#e9cf94',
  colour2: '#3b3436',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.oval(0, 8, 98, 22, s.fade([shade(colour, 0.12), shade(colour, -0.3)]));
    for (const r of [0.94, 0.86, 0.78])
      s.oval(0, 8, 98 * r, 22 * r, 'none', { stroke: shade(colour, -0.16), width: 1.8 });
    s.layer(1, 0.25);
    const dome =
      'M-52 6C-52 -40 -44 -66 -28 -70C-12 -74 -8 -64 0 -64C8 -64 12 -74 28 -70C44 -66 52 -40 52 6C30 16 -30 16 -52 6Z';
    s.path(dome, s.fade([shade(colour, 0.3), colour, shade(colour, -0.25)], 30));
    s.within(dome, () => {
      for (const y of [-56, -46, -36, -26])
        s.line(`M-56 ${y}C-30 ${y + 8} 30 ${y + 8} 56 ${y}`, shade(colour, -0.16), 1.8);
      s.path(
        'M-56 -16C-30 -6 30 -6 56 -16V6C30 18 -30 18 -56 6Z',
        s.fade([shade(colour2, 0.2), shade(colour2, -0.2)]),
      );
    });
    return { anchors: { crown: [0, -2, 100] }, foot: { x: 0, y: 14 } };
  },
});
