import type { FaultCode } from '../kernel/errors.ts';
import type { Operation } from '../kernel/image-task.ts';
import type { RecordState } from './record-state.ts';

/** Which records are meant: those of which all of this is true. What is left out narrows nothing. */
export interface RecordFilter {
  readonly teamId?: string | undefined;
  readonly userId?: string | undefined;
  readonly keyId?: string | undefined;
  readonly state?: RecordState | undefined;
  readonly operation?: Operation | undefined;
  readonly model?: string | undefined;
  readonly engine?: string | undefined;
  readonly dialect?: string | undefined;
  /** The `user` that came along: whom the client drew for. */
  readonly endUser?: string | undefined;
  /** The client's own name for a request. */
  readonly clientRequestId?: string | undefined;
  readonly rating?: number | undefined;
  readonly faultCode?: FaultCode | undefined;
  /** Stands somewhere in the prompt, as it was sent or as it was drawn, see {@link foldText}. */
  readonly text?: string | undefined;
  /** Unix milliseconds: created then or later. */
  readonly since?: number | undefined;
  /** Unix milliseconds: created before. */
  readonly until?: number | undefined;
}

/** A place in the order of records, which is by time and, within a millisecond, by id. */
export interface RecordCursor {
  readonly createdAt: number;
  readonly id: string;
}

/** A page of the records that are meant. */
export interface RecordQuery extends RecordFilter {
  /** @defaultValue newest first */
  readonly order?: 'newest' | 'oldest' | undefined;
  /** Only those that come after this place; whether a record still stands there does not matter. */
  readonly after?: RecordCursor | undefined;
  readonly limit: number;
}

/** Text as it is compared in a search: without regard to case, width or other forms of a letter. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
