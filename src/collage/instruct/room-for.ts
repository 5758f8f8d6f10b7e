import type { Pixels } from '../../kernel/pixels.ts';
import type { Item, Plan } from '../compose/plan.ts';
import type { RecordedScene } from '../recorded-scene.ts';
import { boxOf, spotOf, type Actor } from '../compose/actor.ts';
import { heightOf, middleOf, overlap, widthOf, type Box } from '../compose/geometry.ts';
import { openWorkshop } from '../compose/open-workshop.ts';
import { backdropGeometry } from '../render/backdrop-geometry.ts';
import { frameFor } from '../draw-picture.ts';
import { itemsMeant } from './items-meant.ts';
import { quietPlace } from './quiet-place.ts';
import { UnseenError } from './unseen-error.ts';
import { isGround, type Standing, type Whereabouts } from './whereabouts.ts';

/** Frame units: the room beside and upon a thing, and what lies between it and what is new. */
const ROOM = 0.36;
const GAP = 0.02;
/** Of the height of a thing, that of what stands before it; and how much nearer that stands. */
const BEFORE = { height: 0.6, nearer: 0.05 } as const;

type Frame = Plan['frame'];

const TABLE = /(?:^|[ -])(?:table|desk|counter|tabletop|worktop)$/u;

/**
 * The box in which something new goes: where it is said to be, else where it hides the least.
 * @param taken boxes in frame units that it should not cover.
 * @throws UnseenError when it is to be by something that is not known to be in the picture.
 */
export function roomFor(
  where: Whereabouts,
  picture: Pixels,
  high: boolean,
  known: RecordedScene | undefined,
  taken: readonly Box[],
): Box {
  const { by, side, level } = where;
  const anywhere = (): Box =>
    quietPlace(picture, level === undefined ? high : level === 'top', taken, side);
  if (by === undefined || isGround(by.what)) return anywhere();
  if (known === undefined) throw new UnseenError(`Where the ${by.what} is cannot be seen.`);
  const host = itemsMeant(known.plan, known.scene, by.what)[0];
  if (host !== undefined) return roomAt(by.how, actorOf(host), frameFor(picture), taken);
  if (TABLE.test(by.what) && by.how === 'on' && standsOnTable(known.plan)) return anywhere();
  throw new UnseenError(`There is no ${by.what} in the picture.`);
}

/** Around each item of a plan. */
export function boxesOf({ items }: Plan): readonly Box[] {
  return items.map((item) => boxOf(actorOf(item)));
}

const actorOf = (item: Item): Actor => ({ ...item, figure: openWorkshop().figure(item.recipe) });

const standsOnTable = ({ backdrop, frame, seed }: Plan): boolean =>
  backdropGeometry(backdrop, frame, seed).surface === 'table';

/** How bad it is to hide another thing, where to stand half outside of the frame is 0.5. */
const HIDES = 0.3;

function roomAt(how: Standing, host: Actor, frame: Frame, taken: readonly Box[]): Box {
  if (how !== 'beside') return clamped(roomBy(how, host), frame);
  const own = boxOf(host);
  const others = taken.filter((box) => box.left !== own.left || box.bottom !== own.bottom);
  const hiding = (box: Box): number =>
    HIDES * others.reduce((sum, other) => sum + overlap(other, box), 0);
  const onSide = (side: 'left' | 'right'): Box => roomBy(side, host);
  const outside = (box: Box): number =>
    (Math.max(0, -box.left) + Math.max(0, box.right - frame.width)) / widthOf(box);
  const [left, right] = [onSide('left'), onSide('right')];
  const best = hiding(left) + outside(left) < hiding(right) + outside(right) ? left : right;
  return clamped(best, frame);
}

function roomBy(how: Exclude<Standing, 'beside'>, host: Actor): Box {
  const box = boxOf(host);
  const { x } = middleOf(box);
  switch (how) {
    case 'on': {
      const spot = spotOf(host, 'seat') ?? spotOf(host, 'top') ?? { x, y: box.top };
      const wide = Math.min(ROOM, 0.8 * widthOf(box));
      return standing(spot.x, spot.y, wide, ROOM);
    }
    case 'left':
      return standing(box.left - GAP - ROOM / 2, box.bottom, ROOM, ROOM);
    case 'right':
      return standing(box.right + GAP + ROOM / 2, box.bottom, ROOM, ROOM);
    case 'before': {
      const tall = BEFORE.height * heightOf(box);
      return standing(x, box.bottom + BEFORE.nearer, Math.max(tall, widthOf(box)), tall);
    }
    case 'above':
      return standing(x, box.top - GAP, ROOM, ROOM);
    case 'behind':
      return standing(x + widthOf(box) / 2, box.bottom - BEFORE.nearer, ROOM, ROOM);
    case 'elsewhere':
    default:
      throw new UnseenError('Nothing can be put behind or into what is there.');
  }
}

const standing = (x: number, foot: number, wide: number, tall: number): Box => ({
  left: x - wide / 2,
  right: x + wide / 2,
  top: foot - tall,
  bottom: foot,
});

/** Moved into the frame, and made smaller where that is not enough. */
function clamped(box: Box, frame: Frame): Box {
  const left = Math.max(0, Math.min(box.left, frame.width - widthOf(box)));
  const bottom = Math.min(frame.height - GAP, Math.max(box.bottom, 4 * GAP));
  return {
    left,
    right: Math.min(frame.width, left + widthOf(box)),
    top: Math.max(0, bottom - heightOf(box)),
    bottom,
  };
}
