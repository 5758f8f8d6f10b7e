import { useCallback, useEffect, useMemo, useState } from 'react';

import type { Operation, PlaygroundModel } from '../api/models.ts';
import type { NamedBlob, PlannedRequest } from '../api/planned-request.ts';
import type { Values } from './exclusions.ts';
import { fieldsOf, type FormField } from './form-field.ts';
import { keepForm, keptForm } from './kept-form.ts';
import {
  bodyOf,
  changeField,
  changeModel,
  fillIn,
  resetForm,
  startForm,
  troublesOf,
  type Changed,
  type Refused,
  type RequestForm,
} from './request-form.ts';
import type { Trouble } from './trouble.ts';

export interface RequestFormOptions {
  /** Under which name what is typed outlives a change of view and a reload; without one it does not. */
  readonly keepAs?: string;
  /** Which of the models are offered. @defaultValue those that have the operation */
  readonly offers?: (model: PlaygroundModel) => boolean;
}

/** A form as the views that draw hold it. */
export interface RequestFormState extends RequestForm {
  /** All that are offered, those that cannot draw now among them. */
  readonly models: readonly PlaygroundModel[];
  readonly fields: readonly FormField[];
  /** What is wrong, by field; empty when it can be sent. */
  readonly troubles: ReadonlyMap<string, Trouble>;
  /** What the last change took with it, or what a link brought in vain. */
  readonly refused: readonly Refused[];
  /** Whether that was a link, or another view, rather than a change by hand. */
  readonly filled: boolean;
  readonly set: (name: string, value: unknown) => void;
  readonly chooseModel: (id: string) => void;
  /** Takes over what a link or another view brings, `model` among it. */
  readonly fillIn: (given: Values) => void;
  /** Leaves every field out again but the prompt. */
  readonly reset: () => void;
  readonly dismissRefused: () => void;
  /** The request as it is filled in: what is wrong is left out of it. */
  readonly plan: (images?: readonly NamedBlob[], mask?: NamedBlob) => PlannedRequest;
}

interface State extends Changed {
  /** The model last chosen, whether or not it can draw now. */
  readonly wanted: string | undefined;
  readonly filled: boolean;
}

/** The state of a form for requests to any of the models. */
export function useRequestForm(
  all: readonly PlaygroundModel[] | undefined,
  operation: Operation,
  { keepAs, offers }: RequestFormOptions = {},
): RequestFormState {
  const models = useMemo(() => {
    const has = (model: PlaygroundModel) =>
      model.operations.includes(operation) || model.unusable !== null;
    return (all ?? []).filter(offers ?? has);
  }, [all, operation, offers]);
  const [state, setState] = useState<State>(() => {
    const { model, values } = (keepAs === undefined ? undefined : keptForm(keepAs)) ?? {};
    const form = { ...startForm(undefined, operation), values: values ?? {} };
    return { wanted: model, form, refused: [], filled: false };
  });
  // Models come later than the page, and change while it is open: the current one decides what stays.
  const current = useCallback(
    ({ form, wanted }: State): RequestForm => {
      const usable = models.filter(({ unusable }) => unusable === null);
      const model = usable.find(({ id }) => id === wanted) ?? usable[0];
      return !model || form.model === model ? form : changeModel(form, model).form;
    },
    [models],
  );
  const form = useMemo(() => current(state), [current, state]);

  useEffect(() => {
    if (keepAs !== undefined && form.model) keepForm(keepAs, form);
  }, [keepAs, form]);

  const change = useCallback(
    (how: (form: RequestForm) => Changed, filled = false) =>
      setState((before) => {
        const changed = how(current(before));
        return { ...changed, filled, wanted: changed.form.model?.id ?? before.wanted };
      }),
    [current],
  );
  const actions = useMemo(
    () => ({
      set: (name: string, value: unknown) =>
        setState((before) => {
          const changed = changeField(current(before), name, value);
          if (changed.refused.length > 0) return { ...before, ...changed, filled: false };
          // What was said before stays in sight until it is mended or put away.
          const refused = before.refused.filter(({ field }) => field !== name);
          return { ...before, ...changed, refused };
        }),
      chooseModel: (id: string) =>
        change((before) => {
          const next = models.find((one) => one.id === id && one.unusable === null);
          return next ? changeModel(before, next) : { form: before, refused: [] };
        }),
      fillIn: (given: Values) => change((before) => fillIn(before, models, given), true),
      reset: () => change((before) => ({ form: resetForm(before), refused: [] })),
      dismissRefused: () => change((before) => ({ form: before, refused: [] })),
    }),
    [change, current, models],
  );
  const plan = useCallback(
    (images: readonly NamedBlob[] = [], mask?: NamedBlob): PlannedRequest => ({
      operation,
      body: bodyOf(form),
      images,
      ...(mask && { mask }),
    }),
    [form, operation],
  );

  return {
    ...actions,
    operation,
    models,
    model: form.model,
    fields: useMemo(() => fieldsOf(form.model, operation), [form.model, operation]),
    values: form.values,
    troubles: useMemo(() => troublesOf(form), [form]),
    refused: state.refused,
    filled: state.filled,
    plan,
  };
}
