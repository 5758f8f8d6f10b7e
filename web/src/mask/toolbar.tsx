import {
  Brush,
  CircleHelp,
  Contrast,
  Eraser,
  ImageUp,
  Lasso,
  Redo2,
  SquareDashed,
  SquareDashedMousePointer,
  Trash2,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';

import { IconButton } from '../design/icon-button.tsx';
import { Segmented } from '../design/segmented.tsx';
import { strings } from '../strings.ts';
import { BrushSize } from './brush-size.tsx';
import type { Size } from './geometry.ts';
import type { EditorCommand } from './keys.ts';
import type { MaskFacts } from './mask.ts';
import styles from './mask-editor.module.css';
import { isBrush, TOOLS, type Tool, type ToolSettings } from './tools.ts';

interface ToolbarProps {
  readonly picture: Size;
  readonly settings: ToolSettings;
  readonly facts: MaskFacts;
  readonly onSettings: (change: Partial<ToolSettings>) => void;
  readonly onCommand: (command: EditorCommand) => void;
  readonly onLoad: () => void;
}

const texts = strings.mask;

const ICONS: Readonly<Record<Tool, ReactNode>> = {
  brush: <Brush />,
  eraser: <Eraser />,
  rectangle: <SquareDashed />,
  lasso: <Lasso />,
};

export function Toolbar(props: ToolbarProps) {
  const { picture, settings, facts, onSettings, onCommand, onLoad } = props;
  const doing = (command: EditorCommand) => () => onCommand(command);
  return (
    <div className={styles['toolbar']}>
      <div className={styles['choice']}>
        <div className={styles['tools']}>
          <Segmented
            label={texts.tool}
            hideLabel
            value={settings.tool}
            onChange={(tool) => onSettings({ tool })}
            choices={TOOLS.map((tool) => ({
              value: tool,
              label: (
                <span className={styles['tool']} title={texts.toolTitles[tool]}>
                  {ICONS[tool]}
                  <span className={styles['toolName']}>{texts.tools[tool]}</span>
                </span>
              ),
              name: texts.tools[tool],
            }))}
          />
        </div>
        <div className={styles['option']}>
          {isBrush(settings.tool) ? (
            <BrushSize
              picture={picture}
              radius={settings.radius}
              onChange={(radius) => onSettings({ radius })}
            />
          ) : (
            <Segmented
              label={texts.effect}
              hideLabel
              value={settings.effect}
              onChange={(effect) => onSettings({ effect })}
              choices={[
                { value: 'select', label: texts.effects.select },
                { value: 'protect', label: texts.effects.protect },
              ]}
            />
          )}
        </div>
      </div>
      <div className={styles['actions']}>
        <div className={styles['group']} role="group" aria-label={texts.groups.history}>
          <IconButton
            label={texts.undo}
            icon={<Undo2 />}
            disabled={!facts.canUndo}
            onClick={doing({ do: 'undo' })}
          />
          <IconButton
            label={texts.redo}
            icon={<Redo2 />}
            disabled={!facts.canRedo}
            onClick={doing({ do: 'redo' })}
          />
        </div>
        <div className={styles['group']} role="group" aria-label={texts.groups.selection}>
          <IconButton
            label={texts.all}
            icon={<SquareDashedMousePointer />}
            onClick={doing({ do: 'all' })}
          />
          <IconButton label={texts.invert} icon={<Contrast />} onClick={doing({ do: 'invert' })} />
          <IconButton
            label={texts.none}
            icon={<Trash2 />}
            disabled={facts.selected === 0}
            onClick={doing({ do: 'none' })}
          />
        </div>
        <div className={styles['group']}>
          <IconButton label={texts.load} icon={<ImageUp />} onClick={onLoad} />
          <IconButton label={texts.help} icon={<CircleHelp />} onClick={doing({ do: 'help' })} />
        </div>
      </div>
    </div>
  );
}
