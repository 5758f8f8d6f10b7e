import { NOWHERE, union, type Box, type Point, type Size } from './geometry.ts';
import { createHistory, type Change } from './history.ts';
import { paintPiece, type Effect, type MaskOperation } from './operation.ts';
import { copyBox, countSelected, emptySelection, type Selection } from './selection.ts';

/** What is to be known of a mask besides its pixels; a new object whenever anything changed. */
export interface MaskFacts {
  /** How many pixels are to be replaced. */
  readonly selected: number;
  /** Of the whole picture, from 0 to 1. */
  readonly share: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** A stroke on its way, painted as its samples come. */
export interface Stroke {
  readonly to: (point: Point) => void;
  /** Makes of it one step that can be undone. */
  readonly end: () => void;
  /** Takes it back as though it had never begun. */
  readonly cancel: () => void;
}

/** What is to be replaced in one picture, at the picture's own resolution, with its history. */
export interface Mask {
  /** Tells it from all others on the page. */
  readonly id: number;
  /** What was known of it when it was made: as long as that is all, nobody has painted. */
  readonly atFirst: MaskFacts;
  readonly selection: Selection;
  readonly facts: () => MaskFacts;
  readonly perform: (operation: MaskOperation) => void;
  readonly undo: () => MaskOperation | undefined;
  readonly redo: () => MaskOperation | undefined;
  readonly beginStroke: (brush: { readonly radius: number; readonly effect: Effect }) => Stroke;
  /** Calls back with where pixels changed, on every change. The result stops it. */
  readonly watch: (listener: (box: Box) => void) => () => void;
  /** Calls back after each step, done or undone, as `facts` change; not in the middle of a stroke. */
  readonly watchSteps: (listener: () => void) => () => void;
}

let count = 0;

/** @param selection what is marked from the beginning, which no undoing takes away; it becomes the mask's own */
export function createMask(size: Size, selection: Selection = emptySelection(size)): Mask {
  const history = createHistory(selection);
  const listeners = new Set<(box: Box) => void>();
  const stepListeners = new Set<() => void>();
  // As it was after the last step: a stroke needs no copy of its own, which would be 16 MB for some.
  const settled: Selection = { ...selection, data: selection.data.slice() };
  let selected = countSelected(selection);
  let facts = factsNow();

  function factsNow(): MaskFacts {
    const { canUndo, canRedo } = history;
    return { selected, share: selected / (size.width * size.height), canUndo, canRedo };
  }

  const tell = (box: Box): void => {
    for (const listener of listeners) listener(box);
  };

  const settle = (change: Change | undefined): MaskOperation | undefined => {
    if (change === undefined) return undefined;
    copyBox(selection, settled, change.box);
    selected += change.gained;
    facts = factsNow();
    tell(change.box);
    for (const listener of stepListeners) listener();
    return change.operation;
  };

  return {
    id: (count += 1),
    atFirst: facts,
    selection,
    facts: () => facts,
    perform(operation) {
      settle(history.perform(operation));
    },
    undo: () => settle(history.undo()),
    redo: () => settle(history.redo()),
    beginStroke({ radius, effect }) {
      const points: Point[] = [];
      let painted = NOWHERE;
      return {
        to(point) {
          const box = paintPiece(selection, points.at(-1) ?? point, point, { radius, effect });
          points.push(point);
          painted = union(painted, box);
          tell(box);
        },
        end() {
          if (points.length === 0) return;
          settle(history.remember({ kind: 'stroke', effect, radius, points }, settled));
        },
        cancel() {
          copyBox(settled, selection, painted);
          tell(painted);
        },
      };
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watchSteps(listener) {
      stepListeners.add(listener);
      return () => stepListeners.delete(listener);
    },
  };
}
