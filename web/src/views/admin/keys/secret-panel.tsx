import { useEffect, useRef } from 'react';

import type { NewApiKey } from '../../../api/keys.ts';
import { Button } from '../../../design/button.tsx';
import { CopyButton } from '../../../design/copy-button.tsx';
import { strings } from '../../../strings.ts';
import { calledOf } from './called-of.ts';
import styles from './secret-panel.module.css';

const texts = strings.admin.keys;

interface SecretPanelProps {
  readonly made: NewApiKey;
  readonly onDone: () => void;
}

/**
 * The secret of a key that was just made, for this once. It stands in the page rather than in a window,
 * which a stray click would close.
 */
export function SecretPanel({ made, onDone }: SecretPanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), [made]);
  return (
    <section ref={panel} tabIndex={-1} className={styles['panel']} aria-label={texts.secretTitle}>
      <h3>{texts.secretOf(calledOf(made))}</h3>
      <div className={styles['secret']}>
        <code>{made.secret}</code>
        <CopyButton text={made.secret} />
      </div>
      <p>{texts.secretWarning}</p>
      <Button className={styles['done']} onClick={onDone}>
        {texts.secretDone}
      </Button>
    </section>
  );
}
