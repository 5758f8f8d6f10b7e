import { useState, type FormEvent } from 'react';

import type { RecordObject } from '../../../../../src/wire/gala/record-response.ts';
import { errorAt } from '../../../api/error-at.ts';
import { useJudge } from '../../../api/record-changes.ts';
import { announce } from '../../../design/announcer.tsx';
import { Button } from '../../../design/button.tsx';
import { Failure } from '../../../design/failure.tsx';
import { Field } from '../../../design/field.tsx';
import { TextArea } from '../../../design/input.tsx';
import { strings } from '../../../strings.ts';
import styles from './rating.module.css';
import { Stars } from './stars.tsx';

const texts = strings.history.rating;

/** Stars, kept as soon as they are given, and words, kept by a button. */
export function Rating({ record: { id, rating, feedback } }: { readonly record: RecordObject }) {
  const judge = useJudge(id);
  const words = useJudge(id);
  const [text, setText] = useState(feedback ?? '');
  const rate = (stars: number | null) =>
    judge.mutate(
      { rating: stars },
      { onSuccess: () => announce(stars === null ? texts.taken : texts.rated(stars)) },
    );
  const save = (event: FormEvent) => {
    event.preventDefault();
    const said = text.trim();
    words.mutate(
      { feedback: said === '' ? null : said },
      { onSuccess: () => announce(texts.saved) },
    );
  };
  // While it is on its way it is shown as it is going to be.
  const given = judge.isPending ? (judge.variables.rating ?? null) : rating;
  const wrong = errorAt(words.error, 'feedback');
  return (
    <div className={styles['rating']}>
      <Stars value={given} onChange={rate} />
      {judge.error !== null && <Failure error={judge.error} />}
      <form className={styles['words']} onSubmit={save}>
        <Field label={texts.feedback} hint={texts.feedbackHint} error={wrong}>
          {(control) => (
            <TextArea
              {...control}
              className={styles['area']}
              rows={2}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        {text.trim() !== (feedback ?? '') && (
          <Button type="submit" size="small" busy={words.isPending}>
            {texts.save}
          </Button>
        )}
        {words.error !== null && wrong === undefined && <Failure error={words.error} />}
      </form>
    </div>
  );
}
