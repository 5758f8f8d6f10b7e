import { Select } from '../../../design/input.tsx';

interface ChoiceProps {
  readonly label: string;
  /** What stands there while nothing is chosen. */
  readonly any: string;
  readonly value: string | undefined;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One condition of a few; a value that is none of them, as a link may have it, is offered too. */
export function Choice({ label, any, value = '', choices, onChange }: ChoiceProps) {
  const isOther = value !== '' && choices.every((choice) => choice.value !== value);
  return (
    <Select
      aria-label={label}
      value={value}
      data-set={value !== ''}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{any}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
      {isOther && <option value={value}>{value}</option>}
    </Select>
  );
}
