import { strings } from '../strings.ts';
import type { Size } from './geometry.ts';
import { inPercent } from './in-percent.ts';
import type { EditorCommand } from './keys.ts';
import type { Mask } from './mask.ts';
import { diameterOf, radiusAtScale, scaleOfRadius, type ToolSettings } from './tools.ts';
import type { View, ViewActions } from './use-viewport.ts';

interface CommandParts {
  readonly picture: Size;
  readonly mask: Mask;
  readonly view: { readonly current: () => View; readonly actions: ViewActions };
  readonly settings: ToolSettings;
  readonly setSettings: (settings: ToolSettings) => void;
  readonly say: (text: string) => void;
  readonly onHelp: () => void;
}

const texts = strings.mask;

/** A key of `[` or `]` goes so far on the scale of sizes. */
const SIZE_STEP = 4;

/** Does what buttons and keys ask for, and says what came of it. */
export function useMaskCommands(parts: CommandParts) {
  const { picture, mask, view, settings, setSettings, say, onHelp } = parts;

  const change = (next: Partial<ToolSettings>): void => {
    setSettings({ ...settings, ...next });
    if (next.tool) say(texts.tools[next.tool]);
    if (next.radius !== undefined) say(texts.pixels(diameterOf(next.radius)));
    if (next.effect) say(texts.effects[next.effect]);
  };

  const tellShare = (what: string): void =>
    say(`${what}. ${texts.share(inPercent(mask.facts().share))}`);

  const tellScale = (): void => say(texts.zoomed(inPercent(view.current().viewport.scale)));

  const carryOut = (command: EditorCommand): void => {
    switch (command.do) {
      case 'tool': {
        change({ tool: command.tool });
        break;
      }
      case 'size': {
        const place = scaleOfRadius(settings.radius, picture) + command.by * SIZE_STEP;
        change({ radius: radiusAtScale(place, picture) });
        break;
      }
      case 'flip': {
        change({ effect: settings.effect === 'select' ? 'protect' : 'select' });
        break;
      }
      case 'undo':
      case 'redo': {
        const operation = mask[command.do]();
        if (operation) tellShare(texts.done[command.do](texts.operations[operation.kind]));
        break;
      }
      case 'all':
      case 'none':
      case 'invert': {
        mask.perform({ kind: command.do });
        tellShare(texts.operations[command.do]);
        break;
      }
      case 'zoom': {
        view.actions.zoom(command.factor);
        tellScale();
        break;
      }
      case 'fit':
      case 'full': {
        view.actions[command.do]();
        tellScale();
        break;
      }
      case 'help': {
        onHelp();
        break;
      }
    }
  };

  return { change, carryOut };
}
