import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A hot-air balloon with a wicker basket; gores alternate `colour` and `colour2`. */
export const hotAirBalloon = painted({
  id: 'hot-air-balloon',
  names: ['hot air balloon', 'hot-air balloon', 'montgolfier'],
  metres: 22,
  bearing: 'flies',
  colour: '#d9473c',
  colour2: '#f6c545',
  draw(s, { colour, colour2 }) {
    s.layer(0.6);
    s.line('M-40 -92L-22 -34M40 -92L22 -34M-16 -84L-10 -34M16 -84L10 -34', '#5a4030', 2.6);
    s.layer();
    const bag =
      'M0 -330C78 -330 120 -272 120 -214C120 -160 70 -124 44 -92H-44C-70 -124 -120 -160 -120 -214C-120 -272 -78 -330 0 -330Z';
    s.path(bag, colour);
    s.within(bag, () => {
      const ribs = [-1, -0.72, -0.38, 0, 0.38, 0.72, 1];
      for (let i = 0; i + 1 < ribs.length; i++) {
        const [a, b] = [ribs[i]!, ribs[i + 1]!];
        const edge = (f: number): string =>
          `C${f * 96} -332 ${f * 136} -262 ${f * 122} -208C${f * 112} -158 ${f * 66} -128 ${f * 46} -90`;
        const back = (f: number): string =>
          `L${f * 46} -90C${f * 66} -128 ${f * 112} -158 ${f * 122} -208C${f * 136} -262 ${f * 96} -332 0 -332`;
        s.path(`M0 -332${edge(a)}${back(b)}Z`, i % 2 === 0 ? colour : colour2);
      }
      s.rect(
        -130,
        -340,
        260,
        260,
        0,
        s.glow(
          [
            [0, '#ffffff', 0.5],
            [0.4, '#ffffff', 0.05],
            [1, '#2a1030', 0.42],
          ],
          0.34,
          0.28,
          0.8,
        ),
      );
      s.path('M-60 -118C-30 -108 30 -108 60 -118L44 -88H-44Z', shade(colour, -0.3));
    });
    s.layer();
    s.path(
      'M-28 -38H28L23 2C10 6 -10 6 -23 2Z',
      s.fade([shade('#b98148', 0.15), shade('#b98148', -0.35)], 0),
    );
    for (const y of [-28, -18, -8])
      s.line(`M-27 ${y}C-10 ${y + 4} 10 ${y + 4} 27 ${y}`, shade('#b98148', -0.3), 2);
    s.rect(-31, -43, 62, 10, 5, s.fade([shade(material.wood, 0.2), shade(material.wood, -0.2)]));
    return { anchors: { label: [0, -214, 140], inside: [0, -40, 50] }, foot: { x: 0, y: 0 } };
  },
});
