import { wholeNumber } from '../../design/amounts.ts';
import { Field } from '../../design/field.tsx';
import { TextArea } from '../../design/input.tsx';
import { countCharacters } from '../../form/count-characters.ts';
import { troubleText } from '../../form/trouble-text.ts';
import type { RequestFormState } from '../../form/use-request-form.ts';
import { strings } from '../../strings.ts';

interface EditPromptProps {
  readonly form: RequestFormState;
  /** Whether it may be said that it is empty. */
  readonly asked: boolean;
}

/** What should be there, in words. */
export function EditPrompt({ form, asked }: EditPromptProps) {
  const { model, values, fields, troubles } = form;
  const rule = fields.find(({ name }) => name === 'prompt')?.rule;
  const value = values['prompt'];
  const text = typeof value === 'string' ? value : '';
  const trouble = troubles.get('prompt');
  return (
    <Field
      label={strings.form.fields.prompt.label}
      hint={model?.kind === 'gpt-image' ? strings.edit.hints.change : strings.edit.hints.whole}
      aside={
        rule?.kind === 'text' &&
        strings.create.count(wholeNumber(countCharacters(text)), wholeNumber(rule.most))
      }
      error={
        trouble && (trouble.is !== 'missing' || asked) ? troubleText('prompt', trouble) : undefined
      }
    >
      {(control) => (
        <TextArea
          {...control}
          rows={4}
          value={text}
          placeholder={strings.edit.placeholder}
          onChange={({ target }) => form.set('prompt', target.value)}
        />
      )}
    </Field>
  );
}
