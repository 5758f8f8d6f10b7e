import type { PlaygroundModel } from '../api/models.ts';
import { Badge } from '../design/badge.tsx';
import { Field } from '../design/field.tsx';
import { Select } from '../design/input.tsx';
import { Notice } from '../design/notice.tsx';
import { strings } from '../strings.ts';
import { Introduction } from './introduction.tsx';
import styles from './model-chooser.module.css';
import type { RequestFormState } from './use-request-form.ts';

const KINDS = ['dall-e', 'gpt-image', 'local'] as const;

interface ModelChooserProps {
  readonly form: RequestFormState;
  readonly error?: string | undefined;
}

/** Which model draws, what it is, and which cannot draw now and why. */
export function ModelChooser({ form, error }: ModelChooserProps) {
  const { model, models } = form;
  const usable = models.filter(({ unusable }) => unusable === null);
  const others = models.filter(({ unusable }) => unusable !== null);
  if (models.length > 0 && !model) {
    return (
      <Notice tone="warn" title={strings.form.noModel}>
        {strings.form.noModelHint}
      </Notice>
    );
  }
  return (
    <div className={styles['chooser']}>
      <Field label={strings.form.model} error={error}>
        {(control) => (
          <Select
            {...control}
            value={model?.id ?? ''}
            disabled={!model}
            onChange={({ target }) => form.chooseModel(target.value)}
          >
            {KINDS.map((kind) => {
              const ofKind = usable.filter((one) => one.kind === kind);
              return (
                ofKind.length > 0 && (
                  <optgroup key={kind} label={strings.form.models[kind]}>
                    {ofKind.map(({ id }) => (
                      <option key={id} value={id}>
                        {id}
                      </option>
                    ))}
                  </optgroup>
                )
              );
            })}
          </Select>
        )}
      </Field>
      <div className={styles['facts']}>
        {model && (
          <>
            <span>{engineText(model)}</span>
            {model.streams && <Badge>{strings.form.streams}</Badge>}
            {model.revises && <Badge>{strings.form.revises}</Badge>}
          </>
        )}
      </div>
      {model && <Introduction key={model.id} model={model} />}
      {others.length > 0 && (
        <details className={styles['others']}>
          <summary>{strings.form.whyNot(others.length)}</summary>
          <dl>
            {others.map(({ id, unusable }) => (
              <div key={id}>
                <dt>{id}</dt>
                <dd>{unusable}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

function engineText({ engine, engine_model: own }: PlaygroundModel): string {
  const known: Readonly<Record<string, string>> = strings.form.engines;
  const text = known[engine] ?? strings.form.drawnBy(engine);
  return own === null ? text : strings.form.engineModel(text, own);
}
