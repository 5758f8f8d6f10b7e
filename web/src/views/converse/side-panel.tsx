import { useState } from 'react';

import type { PlannedRequest } from '../../api/planned-request.ts';
import { CodePanel } from '../../code/code-panel.tsx';
import { Tabs } from '../../design/tabs.tsx';
import { FieldControl } from '../../form/controls/field-control.tsx';
import { ModelChooser } from '../../form/model-chooser.tsx';
import { RefusedNotice } from '../../form/refused-notice.tsx';
import { RequestControls } from '../../form/request-controls.tsx';
import type { RequestFormState } from '../../form/use-request-form.ts';
import { strings } from '../../strings.ts';
import styles from './converse-view.module.css';

/** Elsewhere it needs a switch beside it; conversations always stream. */
const STATES = 'partial_images';

interface SidePanelProps {
  readonly form: RequestFormState;
  readonly planned: PlannedRequest | undefined;
}

/** What the next picture is drawn with, and the next request as code. */
export function SidePanel({ form, planned }: SidePanelProps) {
  const [tab, setTab] = useState<'settings' | 'code'>('settings');
  return (
    <Tabs
      label={strings.converse.panel}
      selected={tab}
      onSelect={setTab}
      tabs={[
        { id: 'settings', label: strings.converse.settings, panel: <ToolSettings form={form} /> },
        { id: 'code', label: strings.converse.code, panel: <CodePanel request={planned} /> },
      ]}
    />
  );
}

function ToolSettings({ form }: { readonly form: RequestFormState }) {
  return (
    <div className={styles['settings']}>
      <RefusedNotice form={form} />
      <ModelChooser form={form} />
      <RequestControls form={form} without={[STATES]} />
      <FieldControl name={STATES} form={form} />
    </div>
  );
}
