import { Download } from 'lucide-react';

import { announce } from '../design/announcer.tsx';
import { Button } from '../design/button.tsx';
import { saveFile } from '../pictures/save-file.ts';
import { strings } from '../strings.ts';
import { KEYS } from './call.ts';
import { textOfNote } from './difference-texts.ts';
import { Highlighted } from './highlighted.tsx';
import type { SnippetFile } from './input-files.ts';
import styles from './code-panel.module.css';
import type { Snippet } from './snippet.ts';
import { whiteMaskOf } from './white-mask.ts';

interface ProgramProps {
  readonly snippet: Snippet;
  readonly wrap: boolean;
}

/** A program with what it needs and what is to be known of it. */
export function Program({ snippet, wrap }: ProgramProps) {
  const { code, language, dialect, notes, files } = snippet;
  const { languages, dialects } = strings.code;
  return (
    <>
      <pre
        className={styles['program']}
        data-wrap={wrap}
        role="region"
        aria-label={strings.code.of(languages[language], dialects[dialect])}
        // It scrolls, so that the keyboard has to get there.
        tabIndex={0}
      >
        <Highlighted code={code} language={language} />
      </pre>
      {notes.length > 0 && (
        <ul className={styles['notes']}>
          {notes
            .map((note) => textOfNote(note, dialect))
            .map((text) => (
              <li key={text}>{text}</li>
            ))}
        </ul>
      )}
      {files.length > 0 && (
        <div className={styles['files']}>
          <p>{strings.code.files}</p>
          {files.map((file) => (
            <Button
              key={file.name}
              size="small"
              icon={<Download />}
              aria-label={strings.code.download(file.name)}
              onClick={() => void save(file)}
            >
              {file.name}
            </Button>
          ))}
        </div>
      )}
      <p className={styles['key']}>
        {strings.code.key} <code>{KEYS[dialect]}</code>.
      </p>
    </>
  );
}

async function save({ name, blob, form }: SnippetFile): Promise<void> {
  try {
    saveFile(form === 'white mask' ? await whiteMaskOf(blob()) : blob(), name);
  } catch {
    announce(strings.code.downloadFailed, 'danger');
  }
}
