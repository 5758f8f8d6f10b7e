import { Switch } from '../../design/switch.tsx';
import type { ControlProps } from './control-props.ts';

const STATES = 'partial_images';

/** Whether the picture is sent while it is being drawn, with as many states as there may be. */
export function StatesControl({ field, form, label, hint, error }: ControlProps) {
  const { name } = field;
  const states = form.fields.find((one) => one.name === STATES)?.rule;
  const change = (checked: boolean) => {
    form.set(name, checked);
    if (states?.kind === 'number') form.set(STATES, checked ? states.most : undefined);
  };
  return (
    <Switch
      label={label}
      hint={error ?? hint}
      checked={form.values[name] === true}
      onChange={change}
    />
  );
}
