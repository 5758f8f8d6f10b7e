import { Minus, Plus } from 'lucide-react';

import { Field } from '../../design/field.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { Input } from '../../design/input.tsx';
import { strings } from '../../strings.ts';
import type { ControlProps, RuleOf } from './control-props.ts';
import { numberOf } from './number-of.ts';
import { shownValue } from './shown-value.ts';
import styles from './stepper-control.module.css';

/** A small count: one less, typed, one more. */
export function StepperControl(props: ControlProps & { readonly rule: RuleOf<'number'> }) {
  const { field, form, label, hint, error, rule } = props;
  const { name } = field;
  const { least, most } = rule;
  const value = shownValue(form, field);
  const count = value === '' ? least : Number(value);
  const step = (to: number) => form.set(name, Math.min(most, Math.max(least, to)));
  return (
    <Field label={label} hint={hint} error={error} aside={strings.form.from(least, most)}>
      {(control) => (
        <div className={styles['stepper']}>
          <IconButton
            label={strings.form.less(label)}
            icon={<Minus />}
            disabled={count <= least}
            onClick={() => step(count - 1)}
          />
          <Input
            {...control}
            type="number"
            inputMode="numeric"
            min={least}
            max={most}
            value={value}
            onChange={({ target }) => form.set(name, numberOf(target))}
          />
          <IconButton
            label={strings.form.moreOf(label)}
            icon={<Plus />}
            disabled={count >= most}
            onClick={() => step(count + 1)}
          />
        </div>
      )}
    </Field>
  );
}
