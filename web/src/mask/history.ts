import type { Box } from './geometry.ts';
import { carryOut, reach, type MaskOperation } from './operation.ts';
import { countInRuns, packRuns, unpackRuns, type Runs } from './runs.ts';
import type { Selection } from './selection.ts';

/** A step that was done, and what it painted over. */
interface Step {
  readonly operation: MaskOperation;
  readonly box: Box;
  readonly before: Runs;
  /** How many pixels of the box were selected, before and after. */
  readonly selected: { readonly before: number; readonly after: number };
}

/** What came of a step that was done, undone or done again. */
export interface Change {
  readonly operation: MaskOperation;
  readonly box: Box;
  /** How many more pixels are selected now; negative for fewer. */
  readonly gained: number;
}

/** Steps that can be undone and done again, on one selection. */
export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Does a step; what had been undone is forgotten. */
  readonly perform: (operation: MaskOperation) => Change;
  /**
   * Remembers a step that is painted already.
   * @param before the selection as it was.
   */
  readonly remember: (operation: MaskOperation, before: Selection) => Change;
  readonly undo: () => Change | undefined;
  readonly redo: () => Change | undefined;
}

export interface HistoryBounds {
  readonly steps: number;
  /** Of what all steps together painted over, packed. */
  readonly bytes: number;
}

const BOUNDS: HistoryBounds = { steps: 2000, bytes: 64 * 2 ** 20 };

/**
 * Undoing puts back what a step painted over, so it costs what the step's own area does, however many
 * came before; redoing does the step again. The oldest steps are forgotten when there are too many.
 */
export function createHistory(selection: Selection, bounds: HistoryBounds = BOUNDS): History {
  const done: Step[] = [];
  const undone: Step[] = [];
  let bytes = 0;

  const push = (step: Step): void => {
    done.push(step);
    bytes += step.before.byteLength;
    while (done.length > bounds.steps || (bytes > bounds.bytes && done.length > 1)) {
      bytes -= done.shift()!.before.byteLength;
    }
  };

  const stepOf = (operation: MaskOperation, box: Box, before: Runs): Step => ({
    operation,
    box,
    before,
    selected: { before: countInRuns(before), after: countInRuns(packRuns(selection, box)) },
  });

  const begin = (step: Step): Change => {
    undone.length = 0;
    push(step);
    return forwards(step);
  };

  return {
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
    perform(operation) {
      const box = reach(selection, operation);
      const before = packRuns(selection, box);
      carryOut(selection, operation);
      return begin(stepOf(operation, box, before));
    },
    remember(operation, before) {
      const box = reach(selection, operation);
      return begin(stepOf(operation, box, packRuns(before, box)));
    },
    undo() {
      const step = done.pop();
      if (step === undefined) return undefined;
      bytes -= step.before.byteLength;
      undone.push(step);
      unpackRuns(step.before, selection, step.box);
      const { operation, box, selected } = step;
      return { operation, box, gained: selected.before - selected.after };
    },
    redo() {
      const step = undone.pop();
      if (step === undefined) return undefined;
      carryOut(selection, step.operation);
      push(step);
      return forwards(step);
    },
  };
}

const forwards = ({ operation, box, selected }: Step): Change => ({
  operation,
  box,
  gained: selected.after - selected.before,
});
