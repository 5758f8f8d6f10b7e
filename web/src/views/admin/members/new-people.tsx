import { Download } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { useFreshMembers } from '../../../api/members.ts';
import { Button } from '../../../design/button.tsx';
import { CopyButton } from '../../../design/copy-button.tsx';
import { Notice } from '../../../design/notice.tsx';
import { ProgressBar } from '../../../design/progress-bar.tsx';
import { saveFile } from '../../../pictures/save-file.ts';
import { strings } from '../../../strings.ts';
import { stepsFor } from './intake-steps.ts';
import styles from './new-people.module.css';
import { newcomerStore, useNewcomers } from './newcomer-store.ts';
import { csvOf, type Newcomer } from './newcomers.ts';

const texts = strings.admin.members;

/** How far taking people into a team is, whom it failed for, and the keys of those who have one now. */
export function NewPeople({ team }: { readonly team: string }) {
  const taken = useNewcomers();
  const refresh = useFreshMembers(team);
  const panel = useRef<HTMLElement>(null);
  const isHere = taken?.intake.team === team;
  const hasEnded = isHere && !taken.isRunning;
  useEffect(() => {
    if (hasEnded) panel.current?.focus();
  }, [hasEnded]);
  if (!isHere) return null;
  const { people, intake, isRunning } = taken;
  const failed = people.filter(({ state }) => state === 'failed');
  const done = people.filter(({ state }) => state === 'done');
  const again = (): void => void newcomerStore.again(stepsFor(intake)).then(refresh);
  return (
    <section ref={panel} tabIndex={-1} className={styles['panel']} aria-label={texts.newPeople}>
      <h3>
        {isRunning
          ? texts.adding(done.length + failed.length, people.length)
          : texts.addedCount(done.length, people.length)}
      </h3>
      {isRunning && (
        <ProgressBar
          label={texts.newPeople}
          fraction={(done.length + failed.length) / people.length}
        />
      )}
      {failed.length > 0 && (
        <Notice
          tone="danger"
          title={texts.failed(failed.length)}
          actions={
            <Button size="small" disabled={isRunning} onClick={again}>
              {texts.again}
            </Button>
          }
        >
          <ul>
            {failed.map(({ place, name, trouble }) => (
              <li key={place}>{texts.failedFor(name, trouble ?? '')}</li>
            ))}
          </ul>
        </Notice>
      )}
      {!isRunning && intake.withKeys && done.length > 0 && <Secrets people={done} />}
      {!isRunning && (
        <Button className={styles['done']} onClick={() => newcomerStore.forget()}>
          {intake.withKeys && done.length > 0 ? texts.secretsKept : strings.common.close}
        </Button>
      )}
    </section>
  );
}

function Secrets({ people }: { readonly people: readonly Newcomer[] }) {
  const csv = csvOf([texts.name, texts.key], people);
  const lines = people.map(({ name, secret = '' }) => `${name}\t${secret}`).join('\n');
  return (
    <>
      <p>{texts.secretsWarning}</p>
      {/* It scrolls: who has no mouse goes there by Tab. */}
      <ul className={styles['secrets']} tabIndex={0} aria-label={texts.keys}>
        {people.map(({ place, name, secret }) => (
          <li key={place}>
            <span>{name}</span>
            <code>{secret}</code>
          </li>
        ))}
      </ul>
      <div className={styles['actions']}>
        <Button
          size="small"
          icon={<Download />}
          onClick={() => saveFile(new Blob([`﻿${csv}`], { type: 'text/csv' }), 'gala-keys.csv')}
        >
          {texts.saveCsv}
        </Button>
        <CopyButton text={lines} label={texts.copyAll} />
      </div>
    </>
  );
}
