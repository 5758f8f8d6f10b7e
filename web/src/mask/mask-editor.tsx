import { useId, useRef, useState, useSyncExternalStore } from 'react';

import { announce } from '../design/announcer.tsx';
import { Notice } from '../design/notice.tsx';
import { Segmented } from '../design/segmented.tsx';
import { VisuallyHidden } from '../design/visually-hidden.tsx';
import { describeTrouble } from '../pictures/prepare/describe-picture.ts';
import type { PreparedPicture } from '../pictures/prepare/prepare-picture.ts';
import { strings } from '../strings.ts';
import { KeysHelp } from './keys-help.tsx';
import { editorCommandOf } from './keys.ts';
import { inPercent } from './in-percent.ts';
import type { Mask } from './mask.ts';
import styles from './mask-editor.module.css';
import { Stage } from './stage.tsx';
import { Toolbar } from './toolbar.tsx';
import { usualRadius, type ToolSettings } from './tools.ts';
import { useMaskCommands } from './use-mask-commands.ts';
import { useLoadedMask } from './use-loaded-mask.ts';
import { useSaid } from './use-said.ts';
import { useViewport } from './use-viewport.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

interface MaskEditorProps {
  readonly picture: PreparedPicture;
  /** Of the picture's size. */
  readonly mask: Mask;
  /** What it means that nothing is marked, where that is allowed. */
  readonly nothing?: string | undefined;
}

const texts = strings.mask;

/** For painting what of a picture is to be replaced. Another picture needs another one (`key`). */
export function MaskEditor({ picture, mask, nothing = texts.nothing }: MaskEditorProps) {
  const stage = useRef<HTMLDivElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const [settings, setSettings] = useState<ToolSettings>(() => ({
    tool: 'brush',
    radius: usualRadius(picture),
    effect: 'select',
  }));
  const [helping, setHelping] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const facts = useSyncExternalStore(mask.watchSteps, mask.facts);
  const { said, say } = useSaid();
  const { loaded, load, choose } = useLoadedMask(picture, mask, facts);
  const viewport = useViewport(picture, stage);

  const { change, carryOut } = useMaskCommands({
    picture,
    mask,
    view: viewport,
    settings,
    setSettings,
    say,
    onHelp: () => setHelping(true),
  });

  const loadFile = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    setTrouble(undefined);
    try {
      const fits = await load(chosen);
      if (fits) announce(texts.loaded(chosen.name));
      else setTrouble(texts.otherShape(`${picture.width}×${picture.height}`));
    } catch (error) {
      setTrouble(describeTrouble(error));
    }
  };

  return (
    <section
      className={styles['editor']}
      aria-label={texts.title}
      onKeyDown={(event) => {
        // Those of the dialog come by here as well.
        const command = event.defaultPrevented || helping ? undefined : editorCommandOf(event);
        if (!command) return;
        event.preventDefault();
        carryOut(command);
      }}
    >
      <Toolbar
        picture={picture}
        settings={settings}
        facts={facts}
        onSettings={change}
        onCommand={carryOut}
        onLoad={() => file.current?.click()}
      />
      <input
        ref={file}
        type="file"
        accept="image/*"
        hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          void loadFile(chosen);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      {loaded && (
        <div className={styles['loaded']}>
          <Segmented
            label={texts.replacing(loaded.name)}
            value={loaded.replacing}
            onChange={choose}
            choices={loaded.choices.map((value) => ({ value, label: texts.colours[value] }))}
            hint={
              loaded.from &&
              texts.resized(
                `${loaded.from.width}×${loaded.from.height}`,
                `${picture.width}×${picture.height}`,
              )
            }
          />
        </div>
      )}
      {trouble !== undefined && <Notice tone="danger" title={trouble} />}
      <div className={styles['canvas']}>
        <Stage
          {...viewport}
          element={stage}
          pixels={picture.pixels}
          mask={mask}
          settings={settings}
          describedBy={id}
          onCommand={carryOut}
          say={say}
        />
        <ZoomButtons scale={viewport.view.viewport.scale} onCommand={carryOut} />
      </div>
      <p className={facts.selected === 0 ? styles['nothing'] : styles['share']}>
        {facts.selected === 0 ? nothing : texts.share(inPercent(facts.share))}
      </p>
      <VisuallyHidden>
        <span id={id}>{texts.instructions}</span>
        <span role="status">{said}</span>
      </VisuallyHidden>
      <KeysHelp open={helping} onClose={() => setHelping(false)} />
    </section>
  );
}
