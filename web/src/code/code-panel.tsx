import { WrapText } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';

import { useModels } from '../api/models.ts';
import { serverAddress } from '../api/own-address.ts';
import type { PlannedRequest } from '../api/planned-request.ts';
import { CopyButton } from '../design/copy-button.tsx';
import { IconButton } from '../design/icon-button.tsx';
import { Notice } from '../design/notice.tsx';
import { Segmented } from '../design/segmented.tsx';
import { Tabs } from '../design/tabs.tsx';
import { strings } from '../strings.ts';
import styles from './code-panel.module.css';
import { textOfReason } from './difference-texts.ts';
import { Program } from './program.tsx';
import { snippetOf } from './snippet-of.ts';
import { DIALECTS, LANGUAGES, type Dialect, type Unavailable } from './snippet.ts';
import { useChoice, type Choice } from './use-choice.ts';

interface CodePanelProps {
  /** What would be sent; nothing, as long as there is nothing to send. */
  readonly request: PlannedRequest | undefined;
}

/** The request that a form stands for, as programs to copy. */
export function CodePanel({ request }: CodePanelProps) {
  const [choice, change] = useChoice();
  const { dialects } = strings.code;
  return (
    <section className={styles['panel']} aria-label={strings.code.title}>
      <header className={styles['head']}>
        <h2>{strings.code.title}</h2>
        <p>{strings.code.lead}</p>
      </header>
      <Tabs
        label={strings.code.dialect}
        selected={choice.dialect}
        onSelect={(dialect: Dialect) => change({ dialect })}
        tabs={DIALECTS.map((dialect) => ({
          id: dialect,
          label: dialects[dialect],
          panel: <Programs request={request} choice={choice} onChange={change} />,
        }))}
      />
    </section>
  );
}

interface ProgramsProps extends CodePanelProps {
  readonly choice: Choice;
  readonly onChange: (change: Partial<Choice>) => void;
}

function Programs({ request, choice, onChange }: ProgramsProps) {
  const { dialect, language, wrap } = choice;
  const made = useSnippet(request, choice);
  const code = made && 'code' in made ? made.code : undefined;
  return (
    <div className={styles['programs']}>
      <div className={styles['bar']}>
        <Segmented
          label={strings.code.language}
          hideLabel
          value={language}
          choices={LANGUAGES.map((value) => ({ value, label: strings.code.languages[value] }))}
          onChange={(chosen) => onChange({ language: chosen })}
        />
        {code !== undefined && (
          <div className={styles['actions']}>
            <IconButton
              label={strings.code.wrap}
              icon={<WrapText />}
              pressed={wrap}
              onClick={() => onChange({ wrap: !wrap })}
            />
            <CopyButton text={code} />
          </div>
        )}
      </div>
      {made === undefined && <p className={styles['empty']}>{strings.code.empty}</p>}
      {made && 'code' in made && <Program snippet={made} wrap={wrap} />}
      {made && request && 'unavailable' in made && (
        <Unsaid made={made} dialect={dialect} operation={request.operation} />
      )}
    </div>
  );
}

/** Follows a form without holding up who types into it. */
function useSnippet(request: PlannedRequest | undefined, { dialect, language }: Choice) {
  const { data: models } = useModels();
  const planned = useDeferredValue(request);
  return useMemo(() => {
    if (!planned || (!models && planned.operation !== 'respond')) return undefined;
    const server = { origin: serverAddress(), models: models ?? [] };
    return snippetOf(planned, { dialect, language }, server);
  }, [planned, dialect, language, models]);
}

interface UnsaidProps {
  readonly made: Unavailable;
  readonly dialect: Dialect;
  readonly operation: PlannedRequest['operation'];
}

function Unsaid({ made, dialect, operation }: UnsaidProps) {
  const texts = made.unavailable.map((reason) => textOfReason(reason, operation));
  return (
    <Notice tone="info" title={strings.code.unavailable(strings.code.dialects[dialect])}>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}
