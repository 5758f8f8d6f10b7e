import type { PlaygroundModel } from '../../api/models.ts';
import { Field } from '../../design/field.tsx';
import { Input } from '../../design/input.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { strings } from '../../strings.ts';
import { presentationOf } from '../presentation.ts';
import type { ControlProps, RuleOf } from './control-props.ts';
import { numberOf } from './number-of.ts';
import { shownValue } from './shown-value.ts';

/** So many numbers are shown each as a button. */
const MOST_IN_SIGHT = 5;

/** A number: each in sight where they are few, else typed. */
export function NumberControl(props: ControlProps & { readonly rule: RuleOf<'number'> }) {
  const { field, form, label, hint, error, rule } = props;
  const { name, usual } = field;
  const { least, most, whole } = rule;
  const value = form.values[name];
  if (whole && usual !== undefined && most - least < MOST_IN_SIGHT) {
    const numbers = Array.from({ length: most - least + 1 }, (_, i) => String(least + i));
    return (
      <Segmented
        label={label}
        hint={hint}
        value={shownValue(form, field)}
        choices={numbers.map((one) => ({ value: one, label: one }))}
        onChange={(one) => form.set(name, Number(one))}
      />
    );
  }
  const isFinite = Number.isFinite(least) && Number.isFinite(most);
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      aside={isFinite ? strings.form.from(least, most) : undefined}
    >
      {(control) => (
        <Input
          {...control}
          type="number"
          inputMode={whole ? 'numeric' : 'decimal'}
          min={Number.isFinite(least) ? least : undefined}
          max={Number.isFinite(most) ? most : undefined}
          step={presentationOf(name).step ?? (whole ? 1 : 'any')}
          placeholder={usual === undefined ? usualText(form.model, name) : String(usual)}
          value={typeof value === 'number' ? value : ''}
          onChange={({ target }) => form.set(name, numberOf(target))}
        />
      )}
    </Field>
  );
}

/** What the model does where nobody chooses, as far as it tells. */
function usualText(model: PlaygroundModel | undefined, name: string): string {
  const words = strings.form;
  const usual = model?.usual;
  if (!usual || (name !== 'steps' && name !== 'guidance')) return words.serverChooses;
  const value = usual[name];
  return value === null ? words.usuallyNone : words.usually(value);
}
