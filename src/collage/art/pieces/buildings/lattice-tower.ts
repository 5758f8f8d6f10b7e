import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** An iron lattice tower on four splayed legs. */
export const latticeTower = painted({
  id: 'lattice-tower',
  names: ['eiffel tower', 'lattice tower', 'radio tower', 'tour eiffel'],
  metres: 320,
  colour: '#8a6a4c',
  draw(s, { colour }) {
    const edge = (y: number): number => 4 + 96 * ((y + 380) / 380) ** 2.6;
    const dark = shade(colour, -0.25);
    s.layer();
    for (let i = 0; i < 26; i++) {
      const [a, b] = [-372 + i * 10.4, -372 + (i + 1) * 10.4];
      s.line(`M${-edge(a)} ${a}L${edge(b)} ${b}M${edge(a)} ${a}L${-edge(b)} ${b}`, dark, 1.8);
    }
    for (const side of [-1, 1]) {
      for (let i = 0; i < 10; i++) {
        const [a, b] = [-104 + i * 10.4, -104 + (i + 1) * 10.4];
        const inner = (y: number): number => edge(y) * 0.45 + 3;
        s.line(
          `M${side * edge(a)} ${a}L${side * inner(b)} ${b}M${side * inner(a)} ${a}L${side * edge(b)} ${b}`,
          dark,
          1.8,
        );
      }
    }
    s.layer();
    const side = (from: number, to: number, share: number, sign: number): string =>
      Array.from({ length: 25 }, (_, i) => {
        const y = from + ((to - from) * i) / 24;
        return `${i === 0 ? 'M' : 'L'}${sign * (edge(y) * share + (share < 1 ? 3 : 0))} ${y}`;
      }).join('');
    for (const sign of [-1, 1]) {
      s.line(side(-380, 0, 1, sign), sign < 0 ? shade(colour, 0.12) : shade(colour, -0.15), 6);
      s.line(side(-104, 0, 0.45, sign), sign < 0 ? shade(colour, -0.05) : shade(colour, -0.2), 5);
    }
    s.line('M-46 -44C-38 -92 38 -92 46 -44', shade(colour, -0.08), 6);
    s.layer(1, 0.25);
    s.rect(-60, -116, 120, 13, 2, s.fade([shade(colour, 0.3), shade(colour, -0.2)]));
    s.rect(-29, -210, 58, 10, 2, s.fade([shade(colour, 0.3), shade(colour, -0.2)]));
    s.rect(-12, -362, 24, 10, 2, s.fade([shade(colour, 0.3), shade(colour, -0.2)]));
    s.path('M-9 -362C-9 -376 9 -376 9 -362Z', shade(colour, 0.1));
    s.line('M0 -372V-408', colour, 3);
    for (const x of [-82, 82])
      s.path(
        `M${x - 28} 0V-13H${x + 28}V0Z`,
        s.fade([shade(material.stone, 0.3), shade(material.stone, -0.2)]),
      );
    return { anchors: { top: [0, -404, 30] } };
  },
});
