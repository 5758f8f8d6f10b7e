import { Eye, EyeOff } from 'lucide-react';
import { useEffect, useState, type FormEvent } from 'react';

import { ApiError } from '../api/api-error.ts';
import type { useSignIn } from '../api/session.ts';
import { Button } from '../design/button.tsx';
import { CopyButton } from '../design/copy-button.tsx';
import { Failure } from '../design/failure.tsx';
import { Field } from '../design/field.tsx';
import { IconButton } from '../design/icon-button.tsx';
import { Input } from '../design/input.tsx';
import { Notice } from '../design/notice.tsx';
import { strings } from '../strings.ts';
import { DoorPicture } from './door-picture.tsx';
import { Mark } from './mark.tsx';
import styles from './sign-in.module.css';

const LINK_COMMAND = 'gala link';

/** The door: a key, or the link that the server printed. */
export function SignIn({ signIn }: { readonly signIn: ReturnType<typeof useSignIn> }) {
  const [key, setKey] = useState('');
  const [shown, setShown] = useState(false);
  useEffect(() => {
    document.title = `${strings.signIn.submit} · ${strings.app.name}`;
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (key.trim() !== '') signIn.mutate({ key: key.trim() });
  };
  // The server speaks of OpenAI's site here, for programs that show its words.
  const isWrong = signIn.error instanceof ApiError && signIn.error.facts.code === 'invalid_api_key';
  return (
    <main className={styles['page']}>
      <DoorPicture />
      <div className={styles['card']}>
        <Mark size={52} />
        <h1>{strings.signIn.title}</h1>
        <p className={styles['lead']}>{strings.signIn.lead}</p>
        <form className={styles['form']} onSubmit={submit}>
          <Field label={strings.signIn.key} hint={strings.signIn.keyHint}>
            {(control) => (
              <div className={styles['secret']}>
                <Input
                  {...control}
                  type={shown ? 'text' : 'password'}
                  name="key"
                  autoComplete="current-password"
                  autoCapitalize="none"
                  spellCheck={false}
                  required
                  value={key}
                  onChange={({ target }) => setKey(target.value)}
                />
                <IconButton
                  label={shown ? strings.signIn.hide : strings.signIn.show}
                  icon={shown ? <EyeOff /> : <Eye />}
                  onClick={() => setShown(!shown)}
                />
              </div>
            )}
          </Field>
          {isWrong && <Notice tone="danger" title={strings.signIn.wrongKey} />}
          {signIn.error !== null && !isWrong && <Failure error={signIn.error} />}
          <Button look="primary" size="large" type="submit" busy={signIn.isPending}>
            {signIn.isPending ? strings.signIn.busy : strings.signIn.submit}
          </Button>
        </form>
        <section className={styles['link']}>
          <h2>{strings.signIn.linkTitle}</h2>
          <p>{strings.signIn.link}</p>
          <p className={styles['command']}>
            <code>{LINK_COMMAND}</code>
            <CopyButton text={LINK_COMMAND} />
          </p>
        </section>
      </div>
    </main>
  );
}
