import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const washingMachine = painted({
  id: 'washing-machine',
  names: ['washing machine', 'washer', 'dryer', 'dishwasher'],
  metres: 0.85,
  colour: '#eef1f3',
  draw(s, { colour }) {
    s.layer();
    s.rect(0, 0, 170, 200, 10, s.fade([shade(colour, 0.4), colour, shade(colour, -0.2)]));
    s.rect(8, 8, 154, 34, 5, s.fade([shade(colour, -0.05), shade(colour, -0.14)]));
    s.rect(16, 15, 48, 20, 3, shade(colour, 0.3));
    s.oval(96, 25, 10, 10, s.glow(['#ffffff', '#a9b2ba']));
    s.rect(116, 17, 36, 16, 3, '#25303b');
    s.layer(0.9, 0.2);
    s.oval(85, 118, 60, 60, s.glow([shade(material.steel, 0.6), shade(material.steel, -0.2)]));
    s.oval(85, 118, 46, 46, s.glow(['#cfe9f6', '#5f93b5', '#28455c']));
    s.within('M39 122C60 110 80 134 104 122C118 116 126 122 131 120V170H39Z', () =>
      s.oval(85, 118, 46, 46, '#86c5e6', { opacity: 0.8 }),
    );
    s.path('M52 92C60 78 78 72 92 74C76 80 66 90 60 102Z', '#ffffff', { opacity: 0.6 });
    s.rect(14, 196, 24, 9, 3, '#4a4e56');
    s.rect(132, 196, 24, 9, 3, '#4a4e56');
    return { anchors: { top: [85, 2, 150] } };
  },
});
