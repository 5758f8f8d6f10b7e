import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A friendly furry monster. */
export const monster = painted({
  id: 'monster',
  names: ['monster', 'furry monster', 'creature', 'beast', 'yeti', 'critter'],
  metres: 1.6,
  colour: '#7a62c9',
  colour2: '#f2c14a',
  draw(s, { colour, colour2, random }) {
    s.layer();
    for (const mirror of [false, true]) {
      s.placed({ mirror }, () => {
        s.path(
          'M52 -196C60 -232 84 -246 104 -240C100 -222 92 -200 74 -184Z',
          s.fade([shade(colour2, 0.4), shade(colour2, -0.25)]),
        );
        s.line('M86 -120C130 -110 138 -70 120 -46', shade(colour, -0.14), 32);
        for (const x of [108, 120, 132]) s.path(`M${x - 5} -38L${x} -20L${x + 5} -38Z`, '#fbf3dc');
        s.path(
          'M22 -20C14 4 24 10 46 8C70 10 76 -2 66 -22Z',
          s.fade([shade(colour, -0.05), shade(colour, -0.35)]),
        );
      });
    }
    s.layer();
    const rim: string[] = [];
    for (let i = 0; i < 46; i++) {
      const a = (i / 46) * 2 * Math.PI;
      const r = i % 2 === 0 ? 1.07 + random.between(0, 0.05) : 0.97;
      rim.push(`${94 * r * Math.cos(a)} ${-112 + 104 * r * Math.sin(a)}`);
    }
    s.path(`M${rim.join('L')}Z`, s.fade([shade(colour, 0.24), colour, shade(colour, -0.36)]));
    s.oval(0, -70, 52, 48, s.glow([shade(colour, 0.5), shade(colour, 0.2)]));
    s.layer(0.8, 0.2);
    for (const x of [-34, 34]) {
      s.oval(x, -150, 29, 31, '#ffffff');
      s.oval(x * 0.86, -146, 14, 16, '#1e2a3a');
      s.oval(x * 0.86 - 4, -152, 5, 5, '#ffffff');
    }
    s.path(
      'M-54 -104C-30 -90 30 -90 54 -104C50 -64 28 -52 0 -52C-28 -52 -50 -64 -54 -104Z',
      s.fade(['#5a1a2c', '#8f2f45']),
    );
    s.path('M-22 -60C-14 -74 14 -74 22 -60C12 -52 -12 -52 -22 -60Z', '#f0738a');
    for (const x of [-40, -18, 18, 40])
      s.path(
        `M${x - 8} ${-97 + Math.abs(x) * -0.1}L${x} ${-80 + Math.abs(x) * -0.1}L${x + 8} ${-97 + Math.abs(x) * -0.1}Z`,
        '#fdfaf0',
      );
    return {
      anchors: {
        head: [0, -140, 170],
        eyes: [0, -148, 120],
        crown: [0, -208, 130],
        mouth: [0, -76, 70],
        neck: [0, -40, 120],
        'hand-left': [-120, -40, 50],
        'hand-right': [120, -40, 50],
        label: [0, -30, 80],
      },
      foot: { x: 0, y: 4 },
    };
  },
});
