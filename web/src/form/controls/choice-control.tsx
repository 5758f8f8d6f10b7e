import { Field } from '../../design/field.tsx';
import { Select } from '../../design/input.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { strings } from '../../strings.ts';
import { isSettable } from '../request-form.ts';
import { valueText } from '../presentation.ts';
import type { ControlProps, RuleOf } from './control-props.ts';
import { shownValue } from './shown-value.ts';

/** So many fit side by side. */
const MOST_IN_SIGHT = 4;
const UNSET = '';

/** One of a few: side by side while they fit, else in a list. */
export function ChoiceControl(props: ControlProps & { readonly rule: RuleOf<'choice'> }) {
  const { field, form, label, hint, error, rule } = props;
  const { name, usual } = field;
  const value = shownValue(form, field);
  const choose = (text: string) =>
    form.set(name, text === UNSET ? undefined : rule.values.find((one) => String(one) === text));
  const choices = rule.values.map((one) => ({
    value: String(one),
    label: valueText(name, one),
    disabled: !isSettable(form, name, one),
  }));
  // Without a usual value there has to be a way to leave it to the server.
  const all =
    usual === undefined
      ? [{ value: UNSET, label: strings.form.serverChooses, disabled: false }, ...choices]
      : choices;
  if (all.length <= MOST_IN_SIGHT && error === undefined) {
    return <Segmented label={label} hint={hint} value={value} choices={all} onChange={choose} />;
  }
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <Select {...control} value={value} onChange={({ target }) => choose(target.value)}>
          {all.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
