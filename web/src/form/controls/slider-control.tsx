import { Slider } from '../../design/slider.tsx';
import { strings } from '../../strings.ts';
import { isSettable } from '../request-form.ts';
import { presentationOf } from '../presentation.ts';
import type { ControlProps, RuleOf } from './control-props.ts';

/** A number between two ends; not shown where nothing but what it is usually would be taken. */
export function SliderControl(props: ControlProps & { readonly rule: RuleOf<'number'> }) {
  const { field, form, label, hint, error, rule } = props;
  const { name, usual } = field;
  const { least, most } = rule;
  if (!isSettable(form, name, usual === least ? most : least)) return null;
  const { step, unit } = presentationOf(name);
  return (
    <Slider
      label={label}
      {...((error ?? hint) !== undefined && { hint: error ?? hint ?? '' })}
      min={least}
      max={most}
      step={step ?? (rule.whole ? 1 : (most - least) / 100)}
      value={Number(form.values[name] ?? usual ?? least)}
      format={unit === 'percent' ? strings.form.percent : String}
      onChange={(value) => form.set(name, value)}
    />
  );
}
