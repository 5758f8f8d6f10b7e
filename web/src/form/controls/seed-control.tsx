import { Dices, Lock, LockOpen } from 'lucide-react';

import { Field } from '../../design/field.tsx';
import { IconButton } from '../../design/icon-button.tsx';
import { Input } from '../../design/input.tsx';
import { strings } from '../../strings.ts';
import type { ControlProps, RuleOf } from './control-props.ts';
import { numberOf } from './number-of.ts';
import styles from './seed-control.module.css';

/** The seed: another one each time, or one that is kept. */
export function SeedControl(props: ControlProps & { readonly rule: RuleOf<'number'> }) {
  const { field, form, label, hint, error, rule } = props;
  const { name } = field;
  const value = form.values[name];
  const isKept = value !== undefined;
  const roll = () => form.set(name, randomWhole(rule.least, rule.most));
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <div className={styles['seed']}>
          <Input
            {...control}
            type="number"
            inputMode="numeric"
            min={rule.least}
            max={rule.most}
            placeholder={strings.form.random}
            value={typeof value === 'number' ? value : ''}
            onChange={({ target }) => form.set(name, numberOf(target))}
          />
          <IconButton label={strings.form.roll} icon={<Dices />} onClick={roll} />
          <IconButton
            label={isKept ? strings.form.unlock : strings.form.lock}
            icon={isKept ? <Lock /> : <LockOpen />}
            pressed={isKept}
            onClick={() => (isKept ? form.set(name, undefined) : roll())}
          />
        </div>
      )}
    </Field>
  );
}

function randomWhole(least: number, most: number): number {
  return least + Math.floor(Math.random() * (most - least + 1));
}
