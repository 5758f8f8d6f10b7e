import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { smooth } from '../path.ts';
import { shade } from '../shades.ts';
import { spire, walls, windows } from './masonry.ts';

/** A Gothic cathedral: two square towers, a rose window, three portals. */
const gothicCathedral = painted({
  id: 'gothic-cathedral',
  names: [
    'cathedral',
    'gothic cathedral',
    'notre dame',
    'notre dame cathedral',
    'notre-dame',
    'westminster abbey',
    'abbey',
    'basilica',
    'minster',
  ],
  metres: 69,
  colour: '#cfc4ae',
  draw(s, { colour, read }) {
    const pane = read.flag('lit', false) ? '#ffcf73' : '#4c5468';
    s.layer();
    s.path('M-60 -170L0 -216L60 -170Z', walls(s, '#6c7682'));
    spire(s, 0, -330, -196, 9, '#6c7682');
    s.rect(-96, -186, 192, 186, 1, walls(s, colour));
    s.layer();
    for (const x of [-92, 92]) {
      s.rect(x - 32, -262, 64, 262, 1, walls(s, shade(colour, 0.05)));
      for (const dx of [-12, 12])
        s.path(`M${x + dx - 8} -196V-240Q${x + dx} -258 ${x + dx + 8} -240V-196Z`, pane);
      s.rect(x - 36, -268, 72, 8, 1, shade(colour, 0.2));
      for (const dx of [-32, -12, 8, 26]) spire(s, x + dx + 3, -290, -266, 4, colour);
      s.path(`M${x - 11} -96V-132Q${x} -148 ${x + 11} -132V-96Z`, pane);
    }
    s.rect(-126, -180, 252, 7, 1, shade(colour, 0.25));
    s.rect(-126, -84, 252, 9, 1, shade(colour, 0.2));
    for (let x = -120; x < 120; x += 14)
      s.path(`M${x} -66V-76A5 6 0 0 1 ${x + 10} -76V-66Z`, shade(colour, -0.4));
    s.layer(1, 0.2);
    s.oval(0, -130, 36, 36, shade(colour, -0.3));
    s.oval(0, -130, 31, 31, s.glow(['#e8a24a', '#7c3f8f', '#2d4a8c'], 0.5, 0.5, 0.6));
    for (let i = 0; i < 12; i++)
      s.placed({ x: 0, y: -130, turn: i * 30 }, () => s.line('M0 -8V-30', shade(colour, 0.1), 2.6));
    s.oval(0, -130, 8, 8, shade(colour, 0.1));
    for (const x of [-92, 0, 92]) {
      s.path(`M${x - 22} 0V-34Q${x} -68 ${x + 22} -34V0Z`, shade(colour, -0.32));
      s.path(`M${x - 14} 0V-30Q${x} -54 ${x + 14} -30V0Z`, '#5a3c28');
    }
  },
});

/** A church of tapering, perforated towers like dripped sand. */
const drippedCathedral = painted({
  id: 'dripped-cathedral',
  names: ['sagrada familia', 'gaudi church'],
  metres: 140,
  colour: '#c9ab83',
  draw(s, { colour }) {
    s.layer();
    for (const [x, top, half] of [
      [-96, 210, 26],
      [-44, 262, 28],
      [44, 270, 28],
      [98, 216, 26],
      [0, 320, 32],
    ] as const) {
      s.path(
        `M${x - half} 0C${x - half} ${-top * 0.5} ${x - half * 0.7} ${-top * 0.86} ${x} ${-top}C${x + half * 0.7} ${-top * 0.86} ${x + half} ${-top * 0.5} ${x + half} 0Z`,
        walls(s, shade(colour, x === 0 ? 0.08 : -0.02)),
      );
      for (let y = 90; y < top * 0.86; y += 19) {
        const w = half * (1 - (y / top) ** 2) * 0.8;
        for (const dx of [-0.5, 0.1])
          s.oval(x + w * dx * 1.1 + w * 0.2, -y, w * 0.17, 6, shade(colour, -0.5));
      }
      s.oval(x, -top - 6, 9, 10, s.glow(['#f2cf6a', '#c9582f']));
      s.line(`M${x - 8} ${-top - 20}H${x + 8}M${x} ${-top - 28}V${-top - 10}`, '#f2e7c8', 4);
    }
    s.layer(1, 0.3);
    s.path(
      'M-112 0C-110 -60 -80 -96 0 -134C80 -96 110 -60 112 0Z',
      s.fade([shade(colour, 0.16), shade(colour, -0.2)]),
    );
    for (const [x, w, h] of [
      [-64, 18, 50],
      [0, 26, 78],
      [64, 18, 50],
    ] as const)
      s.path(
        `M${x - w} 0C${x - w} ${-h * 0.6} ${x - w * 0.4} ${-h} ${x} ${-h}C${x + w * 0.4} ${-h} ${x + w} ${-h * 0.6} ${x + w} 0Z`,
        shade(colour, -0.5),
      );
  },
});

/** A walled abbey town on a rock in the sea. */
const abbeyIsland = painted({
  id: 'abbey-island',
  names: [
    'mont saint michel',
    'mont-saint-michel',
    'mont st michel',
    'island castle',
    'castle island',
  ],
  metres: 150,
  bearing: 'floats',
  colour: '#b7a78d',
  draw(s, { colour, random }) {
    s.layer();
    s.path(
      smooth(
        [
          [-190, 0],
          [-160, -50],
          [-110, -96],
          [-50, -140],
          [0, -150],
          [60, -134],
          [120, -86],
          [170, -40],
          [196, 0],
        ],
        true,
        0.8,
      ),
      s.fade(['#7f9b62', '#6b6a55', '#57544a']),
    );
    s.layer();
    for (let i = 0; i < 14; i++) {
      const x = -140 + i * 21;
      const y = -28 - (1 - Math.abs(x) / 160) * 70 + random.between(-8, 8);
      s.rect(x, y, 20, 24, 1, walls(s, shade('#e2d6bd', random.between(-0.2, 0.1))));
      s.path(
        `M${x - 3} ${y}L${x + 10} ${y - 14}L${x + 23} ${y}Z`,
        shade('#8a6a5a', random.between(-0.2, 0.1)),
      );
    }
    s.path('M-176 0V-26H176V0Z', walls(s, colour));
    for (const x of [-150, -60, 50, 150]) {
      s.rect(x - 14, -44, 28, 44, 2, walls(s, colour));
      spire(s, x, -66, -44, 17, '#6c7682');
    }
    s.layer();
    s.rect(-66, -176, 132, 60, 1, walls(s, shade(colour, 0.1)));
    windows(s, { x: -60, y: -170, width: 120, height: 46, columns: 8, rows: 2 }, '#5a5f68', true);
    s.path('M-72 -176L-46 -204H50L72 -176Z', walls(s, '#6c7682'));
    s.rect(-16, -240, 32, 44, 1, walls(s, colour));
    spire(s, 0, -336, -240, 17, '#6c7682');
    s.oval(0, -338, 4, 5, material.gold);
  },
});

export const churches = [gothicCathedral, drippedCathedral, abbeyIsland];
