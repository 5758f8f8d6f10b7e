import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A bench with flasks, tubes and a burner on it. */
export const labBench = painted({
  id: 'lab-bench',
  names: ['laboratory bench', 'lab bench', 'lab table'],
  metres: 1.3,
  colour: '#dfe5e9',
  draw(s, { colour }) {
    s.layer();
    s.rect(0, 0, 460, 150, 4, s.fade([colour, shade(colour, -0.2)]));
    for (let i = 0; i < 4; i++) {
      s.rect(10 + i * 112, 16, 102, 36, 3, s.fade([shade(colour, 0.4), shade(colour, -0.08)]));
      s.rect(10 + i * 112, 58, 102, 80, 3, s.fade([shade(colour, 0.4), shade(colour, -0.08)]));
      s.rect(46 + i * 112, 30, 30, 6, 3, '#8a949c');
    }
    s.layer(1, 0.3);
    s.rect(-10, -14, 480, 20, 4, s.fade(['#5a646c', '#363d44']));
    s.layer(0.8);
    const flask = (x: number, liquid: string): void => {
      s.path(
        `M${x - 8} -84V-62L${x - 28} -20Q${x - 30} -14 ${x - 22} -14H${x + 22}Q${x + 30} -14 ${x + 28} -20L${x + 8} -62V-84Z`,
        '#e6f2f5',
        { opacity: 0.75 },
      );
      s.path(
        `M${x - 18} -40H${x + 18}L${x + 27} -20Q${x + 29} -15 ${x + 22} -15H${x - 22}Q${x - 29} -15 ${x - 27} -20Z`,
        liquid,
      );
      s.rect(x - 11, -88, 22, 6, 3, '#f4fafb');
    };
    flask(60, '#5ac46a');
    flask(238, '#4fa8e0');
    flask(330, '#c45ad0');
    s.path('M148 -14A30 30 0 1 1 149 -14Z', '#e6f2f5', { opacity: 0.75 });
    s.path('M120 -38H178A30 30 0 0 1 148 -14A30 30 0 0 1 120 -38Z', '#f0a03a');
    s.rect(140, -104, 16, 34, 3, '#e6f2f5', { opacity: 0.8 });
    s.layer();
    s.rect(372, -30, 72, 16, 3, s.fade(['#c98f56', '#8a5a30']));
    ['#e0605a', '#5ac46a', '#4fa8e0', '#f0c04a'].forEach((liquid, i) => {
      s.rect(378 + i * 16, -78, 11, 52, 5, '#eaf4f6', { opacity: 0.85 });
      s.rect(378 + i * 16, -56, 11, 30, 5, liquid);
    });
    return { anchors: { top: [230, -14, 420] } };
  },
});
