import { Field } from './field.tsx';
import styles from './slider.module.css';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
  /** How the value is written. @defaultValue as it is */
  readonly format?: (value: number) => string;
  readonly hint?: string;
}

export function Slider(props: SliderProps) {
  const { label, value, min, max, step = 1, onChange, format = String, hint } = props;
  return (
    <Field label={label} aside={format(value)} hint={hint}>
      {(control) => (
        <input
          {...control}
          className={styles['slider']}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-valuetext={format(value)}
          onChange={({ target }) => onChange(target.valueAsNumber)}
        />
      )}
    </Field>
  );
}
