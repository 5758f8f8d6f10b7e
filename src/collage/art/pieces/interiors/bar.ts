import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

const glass = ['#7a3f22', '#2f6a45', '#c98a2f', '#d9e6ea', '#8a2a38', '#3f6f9c', '#e0b45a'];

/** Shelves of bottles before a lit mirror. */
export const bottleShelf = painted({
  id: 'bottle-shelf',
  names: ['bottle shelf', 'back bar', 'liquor shelf'],
  metres: 1.6,
  bearing: 'hangs',
  colour: '#5a3622',
  draw(s, { colour, random }) {
    s.layer();
    s.rect(0, 0, 440, 236, 6, s.fade([shade(colour, 0.15), shade(colour, -0.3)]));
    s.layer(0.1);
    s.rect(14, 14, 412, 208, 3, s.glow(['#ffdf9a', '#c98a3f', '#5f3a1f'], 0.5, 0.4, 0.8));
    for (const shelf of [0, 1, 2]) {
      const floor = 78 + shelf * 70;
      s.layer(0.9);
      for (let x = 20; x < 404; x += random.between(20, 28)) {
        const tall = random.between(38, 58);
        const body = random.pick(glass);
        const w = random.between(13, 18);
        s.path(
          `M${x} ${floor}V${floor - tall * 0.56}Q${x} ${floor - tall * 0.7} ${x + w * 0.32} ${floor - tall * 0.74}V${floor - tall}H${x + w * 0.68}V${floor - tall * 0.74}Q${x + w} ${floor - tall * 0.7} ${x + w} ${floor - tall * 0.56}V${floor}Z`,
          s.fade([shade(body, 0.3), body, shade(body, -0.3)], 0),
        );
        s.rect(x + 1, floor - tall * 0.42, w - 2, tall * 0.22, 1, '#f6edd6', { opacity: 0.9 });
      }
      s.layer(1, 0.3);
      s.rect(8, floor, 424, 8, 2, s.fade([shade(colour, 0.4), shade(colour, -0.1)]));
    }
    s.layer();
    s.rect(-10, -12, 460, 22, 5, s.fade([shade(colour, 0.35), shade(colour, -0.15)]));
  },
});

/** A bar to lean on: panels of dark wood, a brass rail for the feet, a tap on top. */
export const barCounter = painted({
  id: 'bar-counter',
  names: ['bar counter', 'pub counter'],
  metres: 1.15,
  colour: '#6b3f26',
  draw(s, { colour }) {
    s.layer();
    s.rect(0, 0, 560, 176, 4, s.fade([shade(colour, 0.05), shade(colour, -0.3)]));
    for (let i = 0; i < 6; i++) {
      s.rect(14 + i * 91, 24, 78, 118, 4, s.fade([shade(colour, -0.25), shade(colour, 0.08)]));
      s.rect(24 + i * 91, 36, 58, 94, 3, s.fade([shade(colour, 0.12), shade(colour, -0.12)]));
    }
    s.layer();
    s.rect(-6, 150, 572, 9, 4, s.fade(['#f3cf6a', '#a9762a']));
    s.layer(1, 0.3);
    s.rect(-14, -14, 588, 20, 8, s.fade([shade(colour, 0.45), shade(colour, 0)]));
    s.layer();
    for (const x of [110, 140, 170]) {
      s.rect(x - 5, -54, 10, 42, 3, s.fade(['#f3cf6a', '#a9762a'], 0));
      s.rect(x - 7, -82, 14, 32, 5, s.fade(['#d9574a', '#8a2a28']));
    }
    s.rect(96, -50, 88, 10, 5, s.fade(['#f3cf6a', '#a9762a']));
    return { anchors: { top: [360, -14, 320] } };
  },
});
