import { Field } from '../../design/field.tsx';
import { Input, TextArea } from '../../design/input.tsx';
import type { ControlProps, RuleOf } from './control-props.ts';

/** A text, of one line or of several. */
export function TextControl(
  props: ControlProps & { readonly rule: RuleOf<'text'>; readonly long: boolean },
) {
  const { field, form, label, hint, error, long } = props;
  const { name } = field;
  const value = form.values[name];
  const text = typeof value === 'string' ? value : '';
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) =>
        long ? (
          <TextArea
            {...control}
            rows={2}
            value={text}
            onChange={({ target }) => form.set(name, target.value)}
          />
        ) : (
          <Input
            {...control}
            value={text}
            autoComplete="off"
            onChange={({ target }) => form.set(name, target.value)}
          />
        )
      }
    </Field>
  );
}
