import { CREDITS_PER_USD, dollarsOf, wholeNumber } from '../../design/amounts.ts';
import { Field } from '../../design/field.tsx';
import { Input } from '../../design/input.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { strings } from '../../strings.ts';

const texts = strings.admin.teams;

/** Credits as somebody types them. */
export interface Amount {
  readonly unit: 'dollars' | 'credits';
  readonly text: string;
}

/** How many credits that is; `NaN` when it is no number. */
export function creditsOf({ unit, text }: Amount): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return unit === 'credits' ? value : Math.round(value * CREDITS_PER_USD);
}

interface AmountFieldProps {
  readonly amount: Amount;
  readonly onChange: (amount: Amount) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

/** So many dollars or credits, with what that is in the other. */
export function AmountField({ amount, onChange, hint, error, disabled }: AmountFieldProps) {
  const credits = creditsOf(amount);
  const isAmount = Number.isFinite(credits) && credits !== 0;
  return (
    <>
      <Segmented
        label={texts.unit}
        value={amount.unit}
        choices={[
          { value: 'dollars', label: texts.units.dollars },
          { value: 'credits', label: texts.units.credits },
        ]}
        onChange={(unit) => onChange({ ...amount, unit })}
      />
      <Field
        label={texts.amount}
        hint={hint}
        aside={isAmount && texts.equals(wholeNumber(credits), dollarsOf(credits))}
        error={error}
      >
        {(control) => (
          <Input
            {...control}
            type="number"
            inputMode="decimal"
            step={amount.unit === 'credits' ? 1 : 'any'}
            value={amount.text}
            disabled={disabled}
            onChange={({ target }) => onChange({ ...amount, text: target.value })}
          />
        )}
      </Field>
    </>
  );
}
