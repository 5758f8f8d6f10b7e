import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A white shelf with jars, a bottle and bandages, as in a surgery. */
export const medicineShelf = painted({
  id: 'medicine-shelf',
  names: ['medicine shelf', 'medicine cabinet', 'first aid shelf'],
  metres: 0.4,
  bearing: 'hangs',
  colour: '#eef2f4',
  draw(s, { colour }) {
    s.layer();
    const jar = (x: number, w: number, h: number, glass: string, lid: string): void => {
      s.rect(x, 100 - h, w, h, 6, s.fade([shade(glass, 0.4), glass, shade(glass, -0.25)], 0));
      s.rect(x + 2, 92 - h, w - 4, 11, 3, lid);
      s.rect(x + 3, 100 - h * 0.66, w - 6, h * 0.36, 2, '#fdfbf3');
      s.line(
        `M${x + w / 2} ${100 - h * 0.6}v${h * 0.24}M${x + w / 2 - h * 0.12} ${100 - h * 0.48}h${h * 0.24}`,
        '#d9473c',
        4,
      );
    };
    jar(24, 34, 52, '#c8823f', '#fdfdfb');
    jar(66, 28, 40, '#5aa6c9', '#2f5f86');
    jar(102, 40, 60, '#7bbf8e', '#fdfdfb');
    s.layer();
    s.rect(156, 58, 54, 42, 5, s.fade(['#ffffff', '#dfe5e8']));
    s.line('M183 68v22M172 79h22', '#d9473c', 8);
    s.oval(230, 84, 17, 16, s.fade(['#ffffff', '#d5dce0']));
    s.oval(230, 84, 6, 6, '#b9c4ca');
    s.layer(1, 0.4);
    s.rect(6, 100, 258, 12, 4, s.fade([shade(colour, 0.4), shade(colour, -0.2)]));
    return { anchors: { top: [135, 101, 240] }, foot: { x: 135, y: 112 } };
  },
});
