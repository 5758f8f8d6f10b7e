import { presentationOf, hintOf, labelOf } from '../presentation.ts';
import { troubleText } from '../trouble-text.ts';
import type { RequestFormState } from '../use-request-form.ts';
import { ChoiceControl } from './choice-control.tsx';
import type { ControlProps } from './control-props.ts';
import { FlagControl } from './flag-control.tsx';
import { NumberControl } from './number-control.tsx';
import { PairsControl } from './pairs-control.tsx';
import { SeedControl } from './seed-control.tsx';
import { SizeControl } from './size-control.tsx';
import { SliderControl } from './slider-control.tsx';
import { StatesControl } from './states-control.tsx';
import { StepperControl } from './stepper-control.tsx';
import { TextControl } from './text-control.tsx';

interface FieldControlProps {
  readonly name: string;
  readonly form: RequestFormState;
  /** What the server said of the field. */
  readonly error?: string | undefined;
}

/** The control of one field: as the table of presentations says, else by what the field takes. */
export function FieldControl({ name, form, error }: FieldControlProps) {
  const field = form.fields.find((one) => one.name === name);
  if (!field) return null;
  const trouble = form.troubles.get(name);
  const own = trouble && trouble.is !== 'missing' ? troubleText(name, trouble) : undefined;
  return renderControl({
    field,
    form,
    label: labelOf(name),
    hint: hintOf(name, field.description),
    error: own ?? error,
  });
}

function renderControl(props: ControlProps) {
  const { rule, name } = props.field;
  const { widget } = presentationOf(name);
  switch (rule.kind) {
    case 'size':
      return <SizeControl {...props} rule={rule} />;
    case 'choice':
      return <ChoiceControl {...props} rule={rule} />;
    case 'flag':
      return widget === 'states' ? <StatesControl {...props} /> : <FlagControl {...props} />;
    case 'number':
      if (widget === 'stepper') return <StepperControl {...props} rule={rule} />;
      if (widget === 'seed') return <SeedControl {...props} rule={rule} />;
      if (widget === 'slider') return <SliderControl {...props} rule={rule} />;
      return <NumberControl {...props} rule={rule} />;
    case 'pairs':
      return <PairsControl {...props} rule={rule} />;
    case 'text':
    default:
      return <TextControl {...props} rule={rule} long={widget === 'long-text'} />;
  }
}
