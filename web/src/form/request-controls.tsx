import { RotateCcw } from 'lucide-react';

import { Button } from '../design/button.tsx';
import { strings } from '../strings.ts';
import { FieldControl } from './controls/field-control.tsx';
import { leavesChoice } from './form-field.ts';
import { orderOf, presentationOf } from './presentation.ts';
import styles from './request-controls.module.css';
import type { RequestFormState } from './use-request-form.ts';

interface RequestControlsProps {
  readonly form: RequestFormState;
  /** What the server said, by field. */
  readonly errors?: Readonly<Record<string, string>>;
  /** Fields that the view has a place of its own for, besides those that always have one. */
  readonly without?: readonly string[];
}

/** A control for everything that the chosen model takes; what is seldom needed is folded away. */
export function RequestControls({ form, errors = {}, without = [] }: RequestControlsProps) {
  const { fields, values } = form;
  const shown = fields
    .filter((field) => leavesChoice(field) && !without.includes(field.name))
    .filter(({ name }) => isInPlay(name, values))
    .map(({ name }) => name)
    .toSorted((one, other) => orderOf(one) - orderOf(other));
  const inGroup = (group: string) => shown.filter((name) => presentationOf(name).group === group);
  const more = inGroup('more');
  const set = more.filter((name) => values[name] !== undefined).length;
  const isChanged = shown.some((name) => values[name] !== undefined);
  const control = (name: string) => (
    <FieldControl key={name} name={name} form={form} error={errors[name]} />
  );
  return (
    <>
      {inGroup('main').map(control)}
      {more.length > 0 && (
        <details className={styles['more']} open={more.some((name) => name in errors) || undefined}>
          <summary>
            {strings.form.more}
            {set > 0 && <span className={styles['count']}>{strings.form.moreSet(set)}</span>}
          </summary>
          <div className={styles['fields']}>{more.map(control)}</div>
        </details>
      )}
      {isChanged && (
        <Button
          className={styles['reset']}
          size="small"
          look="quiet"
          icon={<RotateCcw />}
          onClick={form.reset}
        >
          {strings.form.reset}
        </Button>
      )}
    </>
  );
}

function isInPlay(name: string, values: Readonly<Record<string, unknown>>): boolean {
  const { with: other } = presentationOf(name);
  return other === undefined || values[other] !== undefined;
}
