import { Download, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';

import type { LocalModel } from '../../../api/local-models.ts';
import { bytesOf } from '../../../design/amounts.ts';
import { Badge } from '../../../design/badge.tsx';
import { Button } from '../../../design/button.tsx';
import { Notice } from '../../../design/notice.tsx';
import { strings } from '../../../strings.ts';
import { Cluster } from '../cells.tsx';
import styles from './model-card.module.css';
import { inPageWords } from './in-page-words.ts';
import { PullState } from './pull-state.tsx';

const texts = strings.admin.models;

interface ModelCardProps {
  readonly model: LocalModel;
  readonly onPull: () => void;
  readonly onRemove: () => void;
}

/** A local model: what it is, under which terms, what it draws, and what can be done with it. */
export function ModelCard({ model, onPull, onRemove }: ModelCardProps) {
  const { name, title, notes, draws, trouble, installed_in: homes } = model;
  const [called, what] = titleOf(model);
  return (
    <article className={styles['card']} aria-label={name}>
      <header className={styles['head']}>
        <div>
          <h3>{called}</h3>
          {title !== null && <code>{name}</code>}
        </div>
        <StateBadge model={model} />
      </header>
      {what !== undefined && <p className={styles['what']}>{what}</p>}
      <Facts model={model} />
      {draws.length > 0 && (
        <Labelled label={texts.draws}>
          {draws.map((id) => (
            <Badge key={id} tone="info">
              {id}
            </Badge>
          ))}
        </Labelled>
      )}
      {homes.length > 0 && (
        <Labelled label={texts.partOf}>
          {homes.map((home) => (
            <Badge key={home}>{home}</Badge>
          ))}
        </Labelled>
      )}
      {notes.length > 0 && (
        <ul className={styles['notes']}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {trouble !== null && <Notice tone="warn">{inPageWords(trouble)}</Notice>}
      <PullState model={model} />
      <Actions model={model} onPull={onPull} onRemove={onRemove} />
    </article>
  );
}

/** `LCM Dreamshaper v7: four steps, …` is a name and what is said of it. */
function titleOf({ name, title }: LocalModel): readonly [string, string?] {
  if (title === null) return [name];
  const [called = name, ...what] = title.split(': ');
  const said = what.join(': ');
  return said === '' ? [called] : [called, said[0]!.toUpperCase() + said.slice(1)];
}

function StateBadge({ model }: { readonly model: LocalModel }) {
  const { installed, shipped, part, trouble, pull, partial_bytes: partial } = model;
  if (pull?.state === 'running') return <Badge tone="info">{texts.states.fetching}</Badge>;
  if (trouble !== null) return <Badge tone="danger">{texts.states.unusable}</Badge>;
  if (shipped) return <Badge tone="good">{texts.states.shipped}</Badge>;
  if (installed) {
    return <Badge tone="good">{part === null ? texts.states.installed : texts.states.added}</Badge>;
  }
  if (partial > 0) return <Badge tone="warn">{texts.states.partial}</Badge>;
  return <Badge>{texts.states.available}</Badge>;
}

function Facts({ model }: { readonly model: LocalModel }) {
  const { installed, part, bytes, partial_bytes: partial, family, operations, licence } = model;
  const isRunning = model.pull?.state === 'running';
  const size = installed && part === null ? bytesOf(bytes) : texts.roughly(bytesOf(bytes));
  const facts: readonly (readonly [string, string])[] = [
    [texts.size, partial > 0 && !isRunning ? texts.fetchedOf(bytesOf(partial), size) : size],
    ...(family === null ? [] : ([[texts.family, family]] as const)),
    ...(operations.length === 0
      ? []
      : ([[texts.can, operations.map((one) => texts.operations[one]).join(', ')]] as const)),
  ];
  return (
    <dl className={styles['facts']}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {licence && (
        <div>
          <dt>{texts.licence}</dt>
          <dd>
            <LicenceLink licence={licence} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The name of a licence, and where it stands if that is anywhere. */
export function LicenceLink({ licence }: { readonly licence: NonNullable<LocalModel['licence']> }) {
  // The address is a stranger's word where a model came from any repository.
  const isSafe = licence.url !== null && /^https?:\/\//.test(licence.url);
  if (!isSafe) return licence.name;
  return (
    <a href={licence.url ?? undefined} target="_blank" rel="noreferrer noopener">
      {licence.name}
    </a>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <p className={styles['labelled']}>
      <span>{label}</span>
      <Cluster>{children}</Cluster>
    </p>
  );
}

function Actions({ model, onPull, onRemove }: ModelCardProps) {
  const { name, installed, shipped, part, repository, pull, partial_bytes: partial } = model;
  const isRunning = pull?.state === 'running';
  const canPull = !shipped && repository !== null && !isRunning;
  const canRemove = !shipped && !isRunning && part === null && (installed || partial > 0);
  if (!canPull && !canRemove) return null;
  const word =
    part !== null ? texts.add : installed ? texts.mend : partial > 0 ? texts.goOn : texts.pull;
  return (
    <footer className={styles['actions']}>
      {canRemove && (
        <Button
          size="small"
          look="quiet"
          icon={<Trash2 />}
          aria-label={texts.removeOf(name)}
          onClick={onRemove}
        >
          {texts.remove}
        </Button>
      )}
      {canPull && (
        <Button
          size="small"
          look={installed && part === null ? 'quiet' : 'plain'}
          icon={<Download />}
          aria-label={texts.pullOf(word, name)}
          onClick={onPull}
        >
          {word}
        </Button>
      )}
    </footer>
  );
}
