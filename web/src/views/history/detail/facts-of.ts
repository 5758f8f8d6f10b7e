import type { RecordObject } from '../../../../../src/wire/gala/record-response.ts';
import { dollarsOf, momentOf, wholeNumber } from '../../../design/amounts.ts';
import { strings } from '../../../strings.ts';

const texts = strings.history.facts;

/** A fact in words: what it is called, and what it is. */
export type Fact = readonly [name: string, value: string];

/**
 * Everything that a record says besides its prompts, state, error and rating, which are shown larger; what
 * it says nothing about is left out.
 */
export function factsOf(record: RecordObject, isOwnKey: boolean): readonly Fact[] {
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [texts.model, record.model],
    [
      texts.engine,
      record.engine_model === null
        ? record.engine
        : texts.engineOf(record.engine, record.engine_model),
    ],
    [texts.kind, kindOf(record.operation)],
    [texts.input, inputsOf(record)],
    [texts.blend, record.blend === null ? null : texts.blendOf(Math.round(record.blend * 100))],
    [texts.size, drawnFor(record, 'size', record.size.replace('x', ' × '))],
    [texts.pictures, texts.picturesOf(record.images.length, record.n)],
    ...optionsOf(record),
    [texts.seeds, seedsOf(record)],
    [texts.method, [...new Set(record.images.map(({ method }) => method))].join('; ')],
    [
      texts.credits,
      record.credits === 0
        ? texts.free
        : texts.creditsOf(wholeNumber(record.credits), dollarsOf(record.credits)),
    ],
    [texts.created, momentOf(record.created_at)],
    [texts.waited, spanBetween(record.created_at, record.started_at)],
    [texts.took, spanBetween(record.started_at, record.finished_at)],
    [
      texts.kept,
      record.images.length > 0 && record.expires_at ? momentOf(record.expires_at) : null,
    ],
    [texts.background_work, record.background ? texts.background_workHint : null],
    [texts.dialect, texts.dialectOf(dialectName(record.dialect))],
    ...Object.entries(record.notes).map(([name, value]) => [noteName(name), value] as const),
    [texts.key, isOwnKey ? texts.ownKey : record.key_id],
    [texts.user, record.user_id],
    [texts.team, record.team_id],
    [texts.id, record.id],
  ];
  return rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

const nameIn = (names: Readonly<Record<string, unknown>>, name: string): string => {
  const known = Object.hasOwn(names, name) ? names[name] : undefined;
  return typeof known === 'string' ? known : name;
};

const kindOf = (operation: string): string => nameIn(strings.history.operations, operation);
const dialectName = (dialect: string): string => nameIn(strings.history.dialects, dialect);

const NOTE_NAMES: Readonly<Record<string, string>> = {
  user: texts.endUser,
  safety_identifier: texts.safety_identifier,
  metadata: texts.metadata,
  response: texts.response,
  client_request_id: texts.clientRequestId,
};

const noteName = (name: string): string => nameIn(NOTE_NAMES, name);

function optionsOf(record: RecordObject): readonly Fact[] {
  const { options, sampling } = record;
  return Object.entries({ ...options, ...sampling }).map(
    ([name, value]) => [nameIn(texts, name), drawnFor(record, name, String(value))] as const,
  );
}

const AUTO = 'auto';

/** What was drawn, and that it was left to the server where it was. */
function drawnFor({ asked }: RecordObject, name: string, drawn: string): string {
  const said: unknown = asked?.[name as keyof typeof asked];
  return said === AUTO && drawn !== AUTO ? texts.chosen(drawn) : drawn;
}

function inputsOf({ inputs }: RecordObject): string | null {
  if (inputs === null) return null;
  return texts.inputs(inputs.image.replace('x', ' × '), inputs.mask !== null, inputs.others.length);
}

/** Each picture has the one after that of the picture before. */
function seedsOf({ seed, images, asked }: RecordObject): string {
  const seeds = images.length < 2 ? String(seed) : images.map((image) => image.seed).join(', ');
  return asked === null || asked.seed !== undefined ? seeds : texts.chosen(seeds);
}

const seconds = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

function spanBetween(from: string | null, to: string | null): string | null {
  if (from === null || to === null) return null;
  const span = (new Date(to).getTime() - new Date(from).getTime()) / 1000;
  return strings.common.seconds(seconds.format(Math.max(0, span)));
}
