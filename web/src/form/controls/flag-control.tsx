import { Switch } from '../../design/switch.tsx';
import type { ControlProps } from './control-props.ts';

/** Yes or no. */
export function FlagControl({ field, form, label, hint, error }: ControlProps) {
  const { name, usual } = field;
  return (
    <Switch
      label={label}
      hint={error ?? hint}
      checked={(form.values[name] ?? usual) === true}
      onChange={(checked) => form.set(name, checked)}
    />
  );
}
