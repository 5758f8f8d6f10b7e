import { expect, test } from 'vitest';
import type { Plan } from './compose/plan.ts';
import { drawPicture } from './draw-picture.ts';
import { paintPlan } from './paint-plan.ts';

const quiet = { stage: () => {} };
const SMALL = { width: 64, height: 64 };

test.each(['a cat on a sofa', 'a black and white picture of a ship', 'a fox, pixel art'])(
  'the plan of “%s” alone paints the same picture again',
  (prompt) => {
    const { pixels, plan } = drawPicture({ prompt, size: SMALL, seed: 5 }, quiet);
    const kept = JSON.parse(JSON.stringify(plan)) as Plan;
    expect(paintPlan(kept, SMALL, quiet).data).toEqual(pixels.data);
  },
);

test('a style that does not exist is an error, not a picture in another one', () => {
  const { plan } = drawPicture({ prompt: 'a cat', size: SMALL, seed: 5 }, quiet);
  expect(() => paintPlan({ ...plan, styles: ['cave-painting'] }, SMALL, quiet)).toThrow(RangeError);
});
