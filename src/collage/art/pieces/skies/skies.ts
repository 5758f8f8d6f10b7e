import { painted } from '../painted.ts';
import { smooth } from '../path.ts';
import { shade } from '../shades.ts';

/** Curtains of light in the polar sky. */
const aurora = painted({
  id: 'aurora',
  names: [
    'aurora',
    'aurora borealis',
    'northern lights',
    'northern light',
    'southern lights',
    'polar lights',
    'aurora australis',
  ],
  metres: 400,
  bearing: 'celestial',
  colour: '#4df0a6',
  colour2: '#a06cf2',
  draw(s, { colour, colour2, random }) {
    for (const [shift, alpha] of [
      [0, 0.5],
      [46, 0.7],
    ] as const) {
      s.layer(0);
      const crest = (x: number): number =>
        Math.sin(x / 74 + shift) * 34 + Math.sin(x / 31 + shift * 2) * 12 + shift;
      for (let x = -300; x < 300; x += 9) {
        const high = 150 + Math.sin(x / 40 + shift) * 40 + random.between(-16, 16);
        const y = crest(x);
        const edge = 1 - (Math.abs(x) / 300) ** 2;
        s.path(
          `M${x} ${y}L${x + 2} ${y - high}H${x + 11}L${x + 12} ${crest(x + 9)}Z`,
          s.fade([
            [0, colour2, 0],
            [0.45, colour2, alpha * 0.55 * edge],
            [0.86, colour, alpha * edge],
            [1, shade(colour, 0.5), 0],
          ]),
        );
      }
    }
  },
});

/** A spiral of stars around a bright heart. */
const galaxy = painted({
  id: 'spiral-galaxy',
  names: ['galaxy', 'spiral galaxy', 'andromeda', 'andromeda galaxy', 'star system'],
  metres: 200,
  bearing: 'celestial',
  colour: '#8f9cf5',
  colour2: '#ffe3b0',
  draw(s, { colour, colour2, random }) {
    s.layer(0);
    s.placed({ turn: -18, stretch: 0.56 }, () => {
      s.oval(
        0,
        0,
        200,
        200,
        s.glow(
          [
            [0, colour, 0.5],
            [0.5, shade(colour, -0.2), 0.24],
            [1, shade(colour, -0.4), 0],
          ],
          0.5,
          0.5,
          0.5,
        ),
      );
      for (let arm = 0; arm < 2; arm++)
        for (let i = 0; i < 190; i++) {
          const t = i / 190;
          const a = arm * Math.PI + t * 7.4 + random.between(-0.22, 0.22);
          const r = 22 + t * 165 + random.between(-9, 9);
          const [x, y] = [Math.cos(a) * r, Math.sin(a) * r];
          if (i % 3 === 0)
            s.oval(
              x,
              y,
              17 - t * 8,
              17 - t * 8,
              s.glow(
                [
                  [0, shade(colour, 0.3), 0.4],
                  [1, colour, 0],
                ],
                0.5,
                0.5,
                0.5,
              ),
            );
          s.oval(
            x,
            y,
            random.between(0.8, 2.6),
            random.between(0.8, 2.6),
            random.chance(0.2) ? '#ffb6c8' : shade(colour, 0.75),
            { opacity: 1 - t * 0.5 },
          );
        }
      s.oval(
        0,
        0,
        72,
        72,
        s.glow(
          [
            [0, '#ffffff', 1],
            [0.3, colour2, 0.9],
            [1, colour2, 0],
          ],
          0.5,
          0.5,
          0.5,
        ),
      );
    });
  },
});

/** The moon before the sun, the corona around it. */
const eclipse = painted({
  id: 'eclipse',
  names: ['eclipse', 'solar eclipse', 'total eclipse', 'lunar eclipse'],
  metres: 30,
  bearing: 'celestial',
  colour: '#ffd98a',
  draw(s, { colour, random }) {
    s.layer(0);
    s.oval(
      0,
      0,
      200,
      200,
      s.glow(
        [
          [0, '#ffffff', 1],
          [0.44, shade(colour, 0.4), 0.85],
          [0.62, colour, 0.34],
          [1, colour, 0],
        ],
        0.5,
        0.5,
        0.5,
      ),
    );
    for (let i = 0; i < 26; i++) {
      const a = random.between(0, 360);
      const l = random.between(130, 190);
      s.placed({ turn: a }, () =>
        s.path(
          `M-9 -70Q0 ${-l} 9 -70Z`,
          s.fade([
            [0, shade(colour, 0.5), 0],
            [1, '#ffffff', 0.5],
          ]),
        ),
      );
    }
    s.oval(0, 0, 88, 88, s.glow(['#2b2a3a', '#12121a', '#08080d'], 0.4, 0.4, 0.7));
    s.oval(
      62,
      -62,
      16,
      16,
      s.glow(
        [
          [0, '#ffffff', 1],
          [0.4, '#fff6d8', 0.8],
          [1, colour, 0],
        ],
        0.5,
        0.5,
        0.5,
      ),
    );
  },
});

/** A dark disc in a ring of glowing matter. */
const blackHole = painted({
  id: 'black-hole',
  names: ['black hole', 'accretion disk', 'wormhole', 'portal', 'singularity'],
  metres: 100,
  bearing: 'celestial',
  colour: '#ff9a3c',
  draw(s, { colour }) {
    s.layer(0);
    s.oval(
      0,
      0,
      150,
      150,
      s.glow(
        [
          [0, colour, 0.7],
          [0.5, shade(colour, -0.2), 0.35],
          [1, shade(colour, -0.4), 0],
        ],
        0.5,
        0.5,
        0.5,
      ),
    );
    s.oval(0, 0, 92, 92, 'none', { stroke: shade(colour, 0.5), width: 16, opacity: 0.9 });
    s.oval(0, 0, 84, 84, '#050508');
    s.placed({ turn: -12 }, () => {
      for (const [rx, ry, width, tone, opacity] of [
        [206, 34, 18, -0.2, 0.45],
        [186, 27, 14, 0.1, 0.75],
        [164, 20, 10, 0.5, 0.95],
      ] as const)
        s.path(
          `M${-rx} 0C${-rx} ${ry * 1.4} ${rx} ${ry * 1.4} ${rx} 0C${rx} ${ry * 0.7} ${-rx} ${ry * 0.7} ${-rx} 0Z`,
          'none',
          { stroke: shade(colour, tone), width, opacity },
        );
    });
  },
});

/** Bright stars joined by thin lines. */
const constellation = painted({
  id: 'constellation',
  names: ['constellation', 'star sign', 'big dipper', 'orion', 'ursa major', 'zodiac', 'star map'],
  metres: 60,
  bearing: 'celestial',
  colour: '#fdf6d8',
  draw(s, { colour, random }) {
    const stars = [
      [-170, -40],
      [-104, -66],
      [-48, -46],
      [6, -34],
      [36, 34],
      [128, 30],
      [140, -46],
    ] as const;
    s.layer(0);
    const order = [0, 1, 2, 3, 4, 5, 6, 3];
    s.path(
      order.map((i, k) => `${k === 0 ? 'M' : 'L'}${stars[i]![0]} ${stars[i]![1]}`).join(''),
      'none',
      { stroke: colour, width: 2.6, dash: '9 6', opacity: 0.75 },
    );
    for (const [x, y] of stars) {
      const r = random.between(12, 18);
      s.oval(
        x,
        y,
        r * 1.7,
        r * 1.7,
        s.glow(
          [
            [0, colour, 0.75],
            [1, colour, 0],
          ],
          0.5,
          0.5,
          0.5,
        ),
      );
      s.path(
        `M${x} ${y - r}L${x + r * 0.24} ${y - r * 0.24}L${x + r} ${y}L${x + r * 0.24} ${y + r * 0.24}L${x} ${y + r}L${x - r * 0.24} ${y + r * 0.24}L${x - r} ${y}L${x - r * 0.24} ${y - r * 0.24}Z`,
        '#ffffff',
      );
    }
  },
});

/** A rock in space, full of craters. */
const asteroid = painted({
  id: 'asteroid',
  names: ['asteroid', 'meteoroid', 'space rock', 'meteorite', 'asteroid belt', 'pluto'],
  metres: 30,
  bearing: 'flies',
  colour: '#8d8378',
  draw(s, { colour, random }) {
    s.layer();
    const rim = Array.from({ length: 11 }, (_, i): [number, number] => {
      const a = (i / 11) * 2 * Math.PI;
      const r = random.between(84, 112);
      return [Math.cos(a) * r * 1.15, Math.sin(a) * r * 0.9];
    });
    const d = smooth(rim);
    s.path(d, s.glow([shade(colour, 0.3), colour, shade(colour, -0.45)]));
    s.within(d, () => {
      for (const [x, y, r] of [
        [-40, -30, 27],
        [36, -46, 17],
        [20, 24, 33],
        [-62, 34, 17],
        [74, 4, 15],
        [-6, -70, 12],
        [-20, 66, 14],
      ] as const) {
        s.oval(x, y, r, r * 0.86, shade(colour, -0.3));
        s.oval(x + r * 0.14, y + r * 0.16, r * 0.8, r * 0.66, shade(colour, -0.06));
      }
    });
  },
});

/** A sun with its planets on their orbits. */
const solarSystem = painted({
  id: 'solar-system',
  names: ['solar system', 'planetary system'],
  metres: 120,
  bearing: 'celestial',
  colour: '#ffcf4a',
  draw(s, { colour }) {
    const worlds = [
      [64, 8, '#b39a84', 4.1],
      [94, 12, '#e5b96a', 5.6],
      [126, 13, '#4f8fd8', 0.4],
      [158, 10, '#d2613c', 2.4],
      [204, 27, '#d9ab7c', 5.1],
      [252, 22, '#e8d3a0', 0.9],
      [292, 16, '#8fd0d8', 3.6],
    ] as const;
    s.layer(0);
    for (const [r] of worlds)
      s.oval(0, 0, r, r * 0.4, 'none', { stroke: '#ffffff', width: 2, opacity: 0.4 });
    s.oval(
      0,
      0,
      74,
      74,
      s.glow(
        [
          [0, '#fff8dc', 1],
          [0.45, colour, 0.9],
          [1, shade(colour, -0.2), 0],
        ],
        0.5,
        0.5,
        0.5,
      ),
    );
    s.layer();
    s.oval(0, 0, 36, 36, s.glow(['#fff4c4', colour, shade(colour, -0.25)]));
    for (const [r, size, paint, a] of worlds) {
      const [x, y] = [Math.cos(a) * r, Math.sin(a) * r * 0.4];
      s.oval(x, y, size, size, s.glow([shade(paint, 0.45), paint, shade(paint, -0.45)]));
      if (r === 252)
        s.line(
          `M${x - 37} ${y + 6}C${x - 20} ${y + 18} ${x + 24} ${y + 8} ${x + 37} ${y - 7}`,
          '#f2e4c2',
          5,
        );
    }
  },
});

/** A forked stroke of lightning. */
const lightning = painted({
  id: 'lightning-stroke',
  names: [
    'lightning',
    'bolt of lightning',
    'lightning strike',
    'thunderbolt',
    'thunder',
    'forked lightning',
  ],
  metres: 300,
  bearing: 'celestial',
  colour: '#e9ecff',
  draw(s, { colour, random }) {
    const bolt = (x: number, y: number, length: number, width: number, depth: number): void => {
      let [px, py] = [x, y];
      let d = `M${x} ${y}`;
      const steps = Math.round(length / 26);
      for (let i = 0; i < steps; i++) {
        px += random.between(-20, 20) + (depth > 0 ? (x > 0 ? 12 : -12) : 0);
        py += random.between(18, 32);
        d += `L${px} ${py}`;
        if (depth < 2 && random.chance(0.34)) bolt(px, py, length * 0.4, width * 0.55, depth + 1);
      }
      s.path(d, 'none', { stroke: '#8fa2ff', width: width * 3.4, opacity: 0.3 });
      s.path(d, 'none', { stroke: colour, width });
    };
    s.layer(0);
    bolt(0, 0, 400, 7, 0);
  },
});

export const skies = [
  aurora,
  galaxy,
  eclipse,
  blackHole,
  constellation,
  asteroid,
  solarSystem,
  lightning,
];
