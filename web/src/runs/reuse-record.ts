import type { RecordObject } from '../../../src/wire/gala/record-response.ts';
import type { View } from '../app/route.ts';

/** Fields of a form, by their names on the wire. */
type Fields = Readonly<Record<string, unknown>>;

const VIEW_OF: Readonly<Record<string, View>> = { generate: 'create', edit: 'edit', vary: 'vary' };

/** The view that asks for the same kind of thing again. */
export const viewOf = ({ operation }: Pick<RecordObject, 'operation'>): View =>
  VIEW_OF[operation] ?? 'create';

/** What requests bring to be kept; what else is noted, the server added. */
const SENT_NOTES = new Set(['user', 'safety_identifier', 'metadata']);

/**
 * What a request said, so that the same can be asked for again: what it left to the server is left to it
 * once more. Its input pictures are gone, and what its dialect adapted stands as it was taken. Where only
 * what was drawn is known, that stands in its place.
 */
export function saidFields(record: RecordObject): Fields {
  const { model, prompt, n, size, blend, notes, options, sampling } = record;
  return {
    model,
    ...(prompt !== '' && { prompt }),
    ...(askedIn(record) ?? { n, size, ...options }),
    ...(blend !== null && { blend }),
    ...sampling,
    ...Object.fromEntries(Object.entries(notes).filter(([name]) => SENT_NOTES.has(name))),
  };
}

/** The same as it was drawn, with a seed: of a generation the very pictures come of it. */
export function drawnFields(record: RecordObject, seed = record.seed): Fields {
  const { n, size, options } = record;
  return { ...saidFields(record), n, size, ...options, seed };
}

function askedIn({ asked, dialect }: RecordObject): Fields | null {
  if (asked === null || dialect === 'openai') return asked;
  // How pictures travel differs between the APIs, and the forms are those of OpenAI's.
  const { response_format: _format, stream: _stream, partial_images: _states, ...said } = asked;
  return said;
}
