import type { RecordObject } from '../../../../../src/wire/gala/record-response.ts';
import type { View } from '../../../app/route.ts';

const VIEW_OF: Readonly<Record<string, View>> = { generate: 'create', edit: 'edit', vary: 'vary' };

/** The view that asks for the same kind of thing again. */
export const viewOf = ({ operation }: RecordObject): View => VIEW_OF[operation] ?? 'create';

/** What requests bring to be kept; what else is noted, the server added. */
const SENT_NOTES = new Set(['user', 'safety_identifier', 'metadata']);

/**
 * The fields of a request, by their names on the wire, so that the same can be asked for again. Its input
 * pictures are gone, and what its dialect adapted stands as it was drawn.
 */
export function fieldsOf(record: RecordObject): Readonly<Record<string, unknown>> {
  const { model, prompt, n, size, blend, notes, options, sampling } = record;
  return {
    model,
    ...(prompt !== '' && { prompt }),
    n,
    size,
    ...(blend !== null && { blend }),
    ...options,
    ...sampling,
    ...Object.fromEntries(Object.entries(notes).filter(([name]) => SENT_NOTES.has(name))),
  };
}
