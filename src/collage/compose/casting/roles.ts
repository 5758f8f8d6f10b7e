import type { Entity } from '../../../language/scene.ts';
import { readTable } from '../../art/table.ts';
import type { Attachment, Recipe } from '../plan.ts';
import { plainRecipe } from './recipe.ts';

/** What people of a calling, and beings in the shape of people, look like and wear unasked. */
export interface Role {
  readonly options: Recipe['options'];
  readonly worn: readonly Attachment[];
  /** The tool of the trade, as `noto:hammer:raise`. */
  readonly tool: string | undefined;
}

let roles: ReadonlyMap<string, Role> | undefined;

/** The role that one of the entity's names is known by. */
export function roleOf({ noun, names }: Pick<Entity, 'noun' | 'names'>): Role | undefined {
  roles ??= readRoles();
  for (const name of [...names, noun]) {
    const role = roles.get(name);
    if (role !== undefined) return role;
  }
  return undefined;
}

function readRoles(): Map<string, Role> {
  const found = new Map<string, Role>();
  for (const [nouns = '', options = '', worn = '', tool] of readTable('roles')) {
    const role = {
      options: readOptions(options),
      worn: words(worn).map(readWorn),
      tool: tool || undefined,
    };
    for (const noun of nouns.split('|')) if (!found.has(noun)) found.set(noun, role);
  }
  return found;
}

/** Reads `outfit=suit cape=#c8372d dwarf=true`. */
export function readOptions(text: string): Recipe['options'] {
  return Object.fromEntries(
    words(text).map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return [name, value === 'true' ? true : value === 'false' ? false : value];
    }),
  );
}

/** Reads `crown:piece:top-hat:0.9:#332211`, with `behind` for what hangs on the back. */
function readWorn(text: string): Attachment {
  const [anchor = '', kind = '', id = '', scale = '1', extra] = text.split(':');
  const plain = plainRecipe(`${kind}:${id}`);
  const coloured = extra !== undefined && extra.startsWith('#');
  return {
    recipe: coloured ? { ...plain, options: { colour: extra } } : plain,
    anchor,
    scale: Number(scale),
    behind: extra === 'behind' || anchor === 'back',
  };
}

const words = (text: string): string[] => text.split(' ').filter(Boolean);
