import { Lightbulb } from 'lucide-react';
import { useId } from 'react';

import { wholeNumber } from '../../design/amounts.ts';
import { Field } from '../../design/field.tsx';
import { TextArea } from '../../design/input.tsx';
import { countCharacters } from '../../form/count-characters.ts';
import { troubleText } from '../../form/trouble-text.ts';
import type { RequestFormState } from '../../form/use-request-form.ts';
import { strings } from '../../strings.ts';
import styles from './prompt-field.module.css';

interface PromptFieldProps {
  readonly form: RequestFormState;
  readonly error: string | undefined;
  /** Whether it may be said that it is empty. */
  readonly asked: boolean;
}

/** The prompt, how long it may be, and what makes a good one. */
export function PromptField({ form, error, asked }: PromptFieldProps) {
  const rule = form.fields.find(({ name }) => name === 'prompt')?.rule;
  const value = form.values['prompt'];
  const text = typeof value === 'string' ? value : '';
  const trouble = form.troubles.get('prompt');
  const own =
    trouble && (trouble.is !== 'missing' || asked) ? troubleText('prompt', trouble) : undefined;
  const most = rule?.kind === 'text' ? wholeNumber(rule.most) : '';
  return (
    <div className={styles['prompt']}>
      <Field
        label={strings.form.fields.prompt.label}
        error={own ?? error}
        aside={strings.create.count(wholeNumber(countCharacters(text)), most)}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={4}
            value={text}
            placeholder={form.model?.introduction?.examples[0] ?? strings.create.placeholder}
            onChange={({ target }) => form.set('prompt', target.value)}
          />
        )}
      </Field>
      <Tips />
    </div>
  );
}

function Tips() {
  const id = useId();
  return (
    <>
      <button type="button" className={styles['open']} popoverTarget={id}>
        <Lightbulb aria-hidden="true" /> {strings.create.tips}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        className={styles['tips']}
        aria-label={strings.create.tipsTitle}
      >
        <h2>{strings.create.tipsTitle}</h2>
        <dl>
          {strings.create.tipsList.map(([title, text]) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
