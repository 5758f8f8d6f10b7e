import { Field } from '../../design/field.tsx';
import { Input } from '../../design/input.tsx';
import { strings } from '../../strings.ts';

interface LimitFieldProps {
  readonly label: string;
  /** As it was typed; nothing is no limit. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
}

/** A number that may be left out. */
export function LimitField({ label, value, onChange, hint, error }: LimitFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <Input
          {...control}
          type="number"
          inputMode="numeric"
          min={0}
          placeholder={strings.app.noLimit}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

/** What a limit field says: `null` for none. */
export const limitOf = (value: string): number | null =>
  value.trim() === '' ? null : Number(value);

/** A limit as the field shows it. */
export const limitText = (limit: number | null | undefined): string =>
  limit === null || limit === undefined ? '' : String(limit);
