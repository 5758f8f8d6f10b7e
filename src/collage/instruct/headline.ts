import type { Item, Plan } from '../compose/plan.ts';
import { heightOf, middleOf, widthOf } from '../compose/geometry.ts';
import { boxAround } from './geometry.ts';

/** Shares of the frame that a headline takes at most, and what is above it, frame units. */
const WIDE = 0.86;
const TALL = 0.24;
const ABOVE = 0.05;

/** True for letters that stand in the picture by themselves. */
export const isWriting = ({ recipe }: Item): boolean =>
  typeof recipe.options['text'] === 'string' && recipe.options['text'] !== '';

/** Words across the top of a picture, as large as they can be read from afar. */
export function headline(item: Item, { frame }: Plan): Item {
  const box = boxAround(item);
  const scale = Math.min(
    (WIDE * frame.width) / widthOf(box),
    (TALL * frame.height) / heightOf(box),
  );
  const large = { ...item, height: item.height * scale, turn: 0 };
  const around = boxAround(large);
  return {
    ...large,
    x: large.x + frame.width / 2 - middleOf(around).x,
    y: large.y + ABOVE - around.top,
  };
}
