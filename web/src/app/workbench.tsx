import { useId, useState, type FormEventHandler, type ReactNode } from 'react';

import { Segmented } from '../design/segmented.tsx';
import { strings } from '../strings.ts';
import styles from './workbench.module.css';

interface WorkbenchProps {
  readonly title: string;
  /** One line below the title. */
  readonly lead?: string;
  /** The controls, in order. */
  readonly form: ReactNode;
  /** Price and button: always in sight. */
  readonly action: ReactNode;
  readonly onSubmit: FormEventHandler;
  /** Where pictures appear. */
  readonly stage: ReactNode;
  /** The request as code: a third column where there is room, else in the place of the stage. */
  readonly code?: ReactNode;
  /** What comes first where both are in one column. @defaultValue `form-first` */
  readonly narrow?: 'form-first' | 'stage-first';
}

type Pane = 'stage' | 'code';

/** How views that draw are laid out: the form, what comes of it, and the same as code. */
export function Workbench(props: WorkbenchProps) {
  const { title, lead, form, action, onSubmit, stage, code, narrow } = props;
  const id = useId();
  const [pane, setPane] = useState<Pane>('stage');
  return (
    <div
      className={styles['bench']}
      data-pane={pane}
      data-code={code !== undefined}
      data-narrow={narrow}
    >
      <form className={styles['form']} aria-labelledby={id} onSubmit={onSubmit} noValidate>
        <header className={styles['head']}>
          <h1 id={id}>{title}</h1>
          {lead !== undefined && <p>{lead}</p>}
        </header>
        <div className={styles['controls']}>{form}</div>
        <div className={styles['action']}>{action}</div>
      </form>
      <section className={styles['side']} aria-label={strings.common.pictures}>
        {code !== undefined && (
          <div className={styles['panes']}>
            <Segmented
              label={strings.common.panes}
              hideLabel
              value={pane}
              choices={[
                { value: 'stage', label: strings.common.pictures },
                { value: 'code', label: strings.common.code },
              ]}
              onChange={setPane}
            />
          </div>
        )}
        <div className={styles['stage']}>{stage}</div>
        {code !== undefined && <div className={styles['code']}>{code}</div>}
      </section>
    </div>
  );
}
