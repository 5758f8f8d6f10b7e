import type { PaintTask } from '../../diffusion/families/painter.ts';
import type { PaintOrder } from './messages.ts';

/** What pictures start from: pixels, and a mask where there is one. */
export type Source = NonNullable<PaintTask['source']>;

/** Pictures to paint, as they go to a process: what they start from goes ahead, each of it once. */
export interface PackedTasks {
  readonly sources: readonly Source[];
  readonly orders: readonly PaintOrder[];
}

/** Takes pictures apart, so that what several of them start from or are to be like is sent once. */
export function packTasks(tasks: readonly PaintTask[]): PackedTasks {
  const sources: Source[] = [];
  // A picture that is looked at is known by its pixels, one that is started from with its mask.
  const numbers = new Map<object, number>();
  const numberOf = (one: object, source: Source): number => {
    const number = numbers.get(one) ?? sources.push(source) - 1;
    numbers.set(one, number);
    return number;
  };
  const orders = tasks.map(({ source, likeness, ...order }) => ({
    ...order,
    ...(source && { source: numberOf(source, source) }),
    ...(likeness && {
      likeness: {
        ...likeness,
        pictures: likeness.pictures.map((pixels) => numberOf(pixels, { pixels })),
      },
    }),
  }));
  return { sources, orders };
}

/**
 * Puts a picture together again. What several of them have in common is the same object in all of them.
 * @throws Error when what it starts from never came.
 */
export function unpackTask(
  { source, likeness, ...task }: PaintOrder,
  sourceOf: (number: number) => Source | undefined,
): PaintTask {
  const sent = (number: number): Source => {
    const found = sourceOf(number);
    if (found === undefined) throw new Error(`the source ${number} never came`);
    return found;
  };
  if (likeness === undefined) {
    return source === undefined ? task : { ...task, source: sent(source) };
  }
  const [first, second] = likeness.pictures.map((number) => sent(number).pixels);
  if (first === undefined) throw new Error('a likeness of no picture');
  const pictures = second === undefined ? ([first] as const) : ([first, second] as const);
  return {
    ...task,
    ...(source !== undefined && { source: sent(source) }),
    likeness: { ...likeness, pictures },
  };
}
