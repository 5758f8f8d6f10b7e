import { Download } from 'lucide-react';
import { useId } from 'react';

import { besidePage } from '../../api/own-address.ts';
import type { RecordFilter } from '../../api/record-pages.ts';
import { Button } from '../../design/button.tsx';
import { strings } from '../../strings.ts';
import styles from './export-menu.module.css';

const texts = strings.history.exporting;
const FORMATS = ['csv', 'ndjson'] as const;

/** Links to everything that fits the filter, as files. */
export function ExportMenu({ filter }: { readonly filter: RecordFilter }) {
  const id = useId();
  return (
    <div className={styles['place']}>
      <Button size="small" icon={<Download />} popoverTarget={id}>
        {texts.open}
      </Button>
      <div id={id} popover="auto" className={styles['menu']} aria-label={texts.title}>
        <p className={styles['hint']}>{texts.hint}</p>
        {FORMATS.map((format) => (
          <a
            key={format}
            className={styles['link']}
            href={besidePage(
              `/gala/v1/records/export?${new URLSearchParams({ ...filter, format }).toString()}`,
            )}
            download
          >
            {texts[format]}
          </a>
        ))}
      </div>
    </div>
  );
}
