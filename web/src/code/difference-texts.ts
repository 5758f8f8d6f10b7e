import { strings } from '../strings.ts';
import type { PlannedRequest } from '../api/planned-request.ts';
import type { Note, Reason } from './differences.ts';
import type { Dialect } from './snippet.ts';

const { reasons, notes } = strings.code;

type Operation = PlannedRequest['operation'];

const OF_REASONS: {
  readonly [W in Reason['why']]: (
    reason: Extract<Reason, { readonly why: W }>,
    operation: Operation,
  ) => string;
} = {
  operation: (_, operation) => reasons.operation[operation],
  model: ({ model }, operation) => reasons.model[operation](model),
  parameter: ({ parameter }) => reasons.parameter(parameter),
  value: ({ parameter, value }) => reasons.value(parameter, value),
  most: ({ of, most }) => reasons.most[of](most),
  nul: ({ parameter }) => reasons.nul(parameter),
};

const OF_NOTES: {
  readonly [A in Note['about']]: (
    note: Extract<Note, { readonly about: A }>,
    dialect: string,
  ) => string;
} = {
  'left out': ({ parameter }, dialect) => notes.leftOut(dialect, parameter),
  size: ({ size }, dialect) => notes.size(dialect, size),
  revised: (_, dialect) => notes.revised(dialect),
  manner: (_, dialect) => notes.manner(dialect),
  mask: ({ name }, dialect) => notes.mask(dialect, name),
};

/** Why a dialect, or a language, has no program for a request. */
export const textOfReason = (reason: Reason, operation: Operation): string =>
  OF_REASONS[reason.why](reason as never, operation);

/** What is otherwise there. */
export const textOfNote = (note: Note, dialect: Dialect): string =>
  OF_NOTES[note.about](note as never, strings.code.dialects[dialect]);
