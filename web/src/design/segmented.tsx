import { useId, type ReactNode } from 'react';

import styles from './segmented.module.css';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  /** Read out instead of the label, where that is an icon. */
  readonly name?: string;
  readonly disabled?: boolean;
}

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
  readonly hideLabel?: boolean;
  readonly aside?: ReactNode;
  readonly hint?: ReactNode;
}

/** One of a few, all of them in sight: radio buttons, so that arrow keys choose. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, value, choices, onChange, hideLabel = false, aside, hint } = props;
  const name = useId();
  return (
    <fieldset className={styles['group']} aria-label={hideLabel ? label : undefined}>
      {!hideLabel && (
        <legend className={styles['legend']}>
          {label}
          {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
        </legend>
      )}
      <div className={styles['choices']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.disabled}
              aria-label={choice.name}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
    </fieldset>
  );
}
