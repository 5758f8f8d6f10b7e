import { ArrowUp, ImagePlus, Square } from 'lucide-react';
import { useRef, useState, type DragEvent, type FormEvent, type KeyboardEvent } from 'react';

import { Button } from '../../design/button.tsx';
import { classNames } from '../../design/class-names.ts';
import { IconButton } from '../../design/icon-button.tsx';
import { Notice } from '../../design/notice.tsx';
import { Spinner } from '../../design/spinner.tsx';
import { VisuallyHidden } from '../../design/visually-hidden.tsx';
import { strings } from '../../strings.ts';
import { Attachment } from './attachment.tsx';
import styles from './composer.module.css';
import type { Said } from './turn.ts';
import { filesIn, useAttachments } from './use-attachments.ts';

const texts = strings.converse;
const MOST_ROWS = 8;

interface ComposerProps {
  readonly draft: Said;
  readonly onChange: (draft: Partial<Said>) => void;
  readonly onSend: () => void;
  readonly onCancel: () => void;
  /** An answer is under way: one can write, and send when it is there. */
  readonly isBusy: boolean;
  readonly canSend: boolean;
  readonly hasPictures: boolean;
  readonly suggestions: readonly string[];
  /** What the next picture costs. */
  readonly price: string | undefined;
}

/** Where one says what to draw or to change. */
export function Composer(props: ComposerProps) {
  const { draft, onChange, onSend, onCancel, isBusy, canSend, hasPictures, suggestions } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const attachments = useAttachments((pictures) =>
    onChange({ pictures: [...draft.pictures, ...pictures] }),
  );
  const mayGo = canSend && !isBusy && !attachments.isBusy && draft.text.trim() !== '';
  const go = () => {
    if (mayGo) onSend();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that chooses a word of an input method is not meant for us.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    go();
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void attachments.add(filesIn(event.dataTransfer));
  };
  const choose = (text: string) => {
    onChange({ text });
    field.current?.focus();
  };
  return (
    <form
      className={styles['composer']}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        go();
      }}
    >
      {!isBusy && draft.text === '' && (
        <ul className={styles['suggestions']} aria-label={texts.suggestionsLabel}>
          {suggestions.map((text) => (
            <li key={text}>
              <button type="button" className={styles['suggestion']} onClick={() => choose(text)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
      {attachments.troubles.length > 0 && (
        <Notice
          tone="danger"
          actions={
            <Button size="small" look="quiet" onClick={attachments.dismiss}>
              {strings.common.close}
            </Button>
          }
        >
          {attachments.troubles.join(' ')}
        </Notice>
      )}
      <div
        className={classNames(styles['box'], isOver && styles['over'])}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        {draft.pictures.length > 0 && (
          <ul className={styles['attached']} aria-label={texts.attached}>
            {draft.pictures.map((picture, index) => (
              <Attachment
                // oxlint-disable-next-line react/no-array-index-key -- the same picture may be there twice
                key={`${index}/${picture.name}`}
                picture={picture}
                onRemove={() =>
                  onChange({ pictures: draft.pictures.filter((one) => one !== picture) })
                }
              />
            ))}
          </ul>
        )}
        <textarea
          ref={field}
          className={styles['field']}
          // Where the field does not grow by itself.
          rows={Math.min(MOST_ROWS, draft.text.split('\n').length)}
          value={draft.text}
          aria-label={texts.message}
          aria-describedby="converse-hint"
          placeholder={hasPictures ? texts.placeholderNext : texts.placeholder}
          onChange={({ target }) => onChange({ text: target.value })}
          onKeyDown={onKeyDown}
          onPaste={(event) => {
            const files = filesIn(event.clipboardData);
            if (files.length === 0) return;
            event.preventDefault();
            void attachments.add(files);
          }}
        />
        <div className={styles['foot']}>
          <IconButton
            label={texts.attach}
            icon={attachments.isBusy ? <Spinner /> : <ImagePlus />}
            onClick={() => picker.current?.click()}
          />
          <input
            ref={picker}
            type="file"
            accept="image/*"
            multiple
            hidden
            onChange={({ target }) => {
              void attachments.add([...(target.files ?? [])]);
              // The same file may be chosen again.
              target.value = '';
            }}
          />
          <span id="converse-hint" className={styles['hint']}>
            {isOver ? texts.dropHere : texts.sendHint}
          </span>
          {props.price !== undefined && <span className={styles['price']}>{props.price}</span>}
          {isBusy ? (
            <Button size="small" icon={<Square />} onClick={onCancel}>
              {texts.stop}
            </Button>
          ) : (
            <button
              type="submit"
              className={styles['send']}
              // Not `disabled`, which would take the focus away from whoever just pressed it.
              aria-disabled={!mayGo}
              title={texts.send}
            >
              <ArrowUp aria-hidden="true" />
              <VisuallyHidden>{texts.send}</VisuallyHidden>
            </button>
          )}
        </div>
      </div>
    </form>
  );
}
