import type { Operation, PlaygroundModel } from '../api/models.ts';
import { conflictOf, type Values } from './exclusions.ts';
import { fieldsOf, type FormField } from './form-field.ts';
import { readValue } from './read-value.ts';
import { troubleOf, type Trouble } from './trouble.ts';

/**
 * What somebody has filled in: fields by their names on the wire, those apart that are left as they are
 * usually. A value may be wrong while it is being typed; {@link bodyOf} holds none that is.
 */
export interface RequestForm {
  readonly model: PlaygroundModel | undefined;
  readonly operation: Operation;
  readonly values: Values;
}

/** A value that could not stay, or was not taken, and why. */
export interface Refused {
  readonly field: string;
  readonly value: unknown;
  readonly why:
    | { readonly is: 'unknown' }
    | { readonly is: 'beside'; readonly other: string; readonly otherValue: unknown }
    | { readonly is: 'unusable'; readonly reason: string }
    | Trouble;
}

export interface Changed {
  readonly form: RequestForm;
  /** What else had to go, or was not taken. */
  readonly refused: readonly Refused[];
}

/** Texts that somebody wrote are never dropped: they stay to be mended. */
const KEPT = new Set(['prompt']);

export const startForm = (
  model: PlaygroundModel | undefined,
  operation: Operation,
): RequestForm => ({ model, operation, values: {} });

/** Sets one field, or leaves it out again (`undefined`, or what it is usually). The last change wins. */
export function changeField(form: RequestForm, name: string, value: unknown): Changed {
  // Typed before anything is known of the models: the first one decides what of it stays.
  if (!form.model) {
    return { form: { ...form, values: { ...form.values, [name]: value } }, refused: [] };
  }
  const fields = fieldsOf(form.model, form.operation);
  const field = fields.find((one) => one.name === name);
  if (!field) return { form, refused: [{ field: name, value, why: { is: 'unknown' } }] };
  const values = withField(form.values, field, value);
  if (values[name] !== undefined && troubleOf(field.rule, value)) {
    return { form: { ...form, values }, refused: [] };
  }
  const settled = settle({ ...form, values }, fields, name);
  // What has to go is this field itself: another one would have to be set first.
  const own = settled.refused.find((one) => one.field === name);
  return own ? { form, refused: [own] } : settled;
}

/** Whether a field may be set to this, if need be at the cost of another. */
export function isSettable(form: RequestForm, name: string, value: unknown): boolean {
  return changeField(form, name, value).refused.every(({ field }) => field !== name);
}

/** Goes over to another model with what it takes too. */
export function changeModel(form: RequestForm, model: PlaygroundModel | undefined): Changed {
  const fields = fieldsOf(model, form.operation);
  const refused: Refused[] = [];
  let values: Values = {};
  for (const [name, value] of Object.entries(form.values)) {
    const field = fields.find((one) => one.name === name);
    const why = field ? troubleOf(field.rule, value) : ({ is: 'unknown' } as const);
    if (field && (!why || KEPT.has(name))) values = withField(values, field, value);
    else if (KEPT.has(name)) values = { ...values, [name]: value };
    else if (why) refused.push({ field: name, value, why });
  }
  const settled = settle({ ...form, model, values }, fields);
  return { form: settled.form, refused: [...refused, ...settled.refused] };
}

/** Leaves everything out again but what somebody wrote. */
export const resetForm = (form: RequestForm): RequestForm => ({
  ...form,
  values: onlyKept(form.values),
});

/**
 * Fills in what a link or another view brings; texts are read as what the field wants. What names a model
 * is a whole request, and leaves nothing of what was set before; what names none is added to it.
 */
export function fillIn(
  form: RequestForm,
  models: readonly PlaygroundModel[],
  given: Readonly<Record<string, unknown>>,
): Changed {
  const { model: id, ...others } = given;
  const refused: Refused[] = [];
  let filled = form;
  if (id !== undefined) {
    // A whole request: what was set before is no part of it, whichever model it was set for.
    filled = resetForm(form);
    const model = models.find((one) => one.id === id);
    const why = modelTrouble(model, form.operation);
    if (why) refused.push({ field: 'model', value: id, why });
    else ({ form: filled } = changeModel(filled, model));
  }
  for (const [name, value] of Object.entries(others)) {
    const field = fieldsOf(filled.model, filled.operation).find((one) => one.name === name);
    const read = field ? readValue(field.rule, value) : value;
    const why = field ? troubleOf(field.rule, read) : ({ is: 'unknown' } as const);
    if (why && !(field && KEPT.has(name))) {
      refused.push({ field: name, value, why });
      continue;
    }
    const changed = changeField(filled, name, read);
    filled = changed.form;
    refused.push(...changed.refused);
  }
  return { form: filled, refused };
}

function modelTrouble(
  model: PlaygroundModel | undefined,
  operation: Operation,
): Refused['why'] | undefined {
  if (!model) return { is: 'unknown' };
  if (model.unusable !== null) return { is: 'unusable', reason: model.unusable };
  return model.operations.includes(operation) ? undefined : { is: 'unknown' };
}

const onlyKept = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => KEPT.has(name)));

/** The body that the server takes: every value of it is one that it lets through. */
export function bodyOf(form: RequestForm): Values {
  const { model, operation, values } = form;
  if (!model) return {};
  const fields = fieldsOf(model, operation);
  const right = fields.filter(
    ({ name, rule }) => values[name] !== undefined && !troubleOf(rule, values[name]),
  );
  const sent = Object.fromEntries(right.map(({ name }) => [name, values[name]]));
  return { model: model.id, ...settle({ ...form, values: sent }, fields).form.values };
}

/** What keeps the form from being sent, by field. */
export function troublesOf({
  model,
  operation,
  values,
}: RequestForm): ReadonlyMap<string, Trouble> {
  const troubles = new Map<string, Trouble>();
  for (const { name, rule, required } of fieldsOf(model, operation)) {
    const value = values[name];
    const trouble = value === undefined ? undefined : troubleOf(rule, value);
    if (trouble) troubles.set(name, trouble);
    else if (required && value === undefined) troubles.set(name, { is: 'missing' });
  }
  return troubles;
}

function withField(values: Values, { name, usual }: FormField, value: unknown): Values {
  const { [name]: _, ...others } = values;
  const isUnset = value === undefined || value === null || value === '' || value === usual;
  return isUnset ? others : { ...others, [name]: value };
}

/** Leaves out what cannot stand beside something else, until the server would take it all. */
function settle(form: RequestForm, fields: readonly FormField[], keep?: string): Changed {
  const excludes = form.model?.excludes ?? [];
  const refused: Refused[] = [];
  let { values } = form;
  for (;;) {
    const [one = '', other = ''] = conflictOf(excludes, fields, values) ?? [];
    const set = [other, one].filter((name) => values[name] !== undefined);
    const goes = set.find((name) => name !== keep) ?? set[0];
    if (goes === undefined) return { form: { ...form, values }, refused };
    const beside = goes === one ? other : one;
    const otherValue = values[beside] ?? fields.find(({ name }) => name === beside)?.usual;
    const { [goes]: value, ...others } = values;
    values = others;
    refused.push({ field: goes, value, why: { is: 'beside', other: beside, otherValue } });
  }
}
