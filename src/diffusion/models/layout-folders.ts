import { FAMILIES, type Family, type PartName } from './model-folder.ts';
import { folderOf, layoutOf, TOKENIZER_FOLDERS } from './family-layouts.ts';

const LAYOUTS = FAMILIES.map((family) => ({ family, ...layoutOf(family) }));

/** Folders whose graphs some family runs. */
export const GRAPH_FOLDERS: ReadonlySet<string> = new Set(
  LAYOUTS.flatMap(({ family, required, optional, together = {} }) => {
    const company = Object.values(together).flat();
    return [...required, ...optional, ...company].map((part) => folderOf(family, part));
  }),
);

/** Folders with the settings of some family's schedulers. */
export const SCHEDULER_FOLDERS: ReadonlySet<string> = new Set(
  LAYOUTS.flatMap(({ scheduler = 'scheduler', walks = {} }) => [
    scheduler,
    ...Object.values(walks).map(({ folder }) => folder),
  ]),
);

/** Folders with the vocabularies of some family's tokenizers. */
export const VOCABULARY_FOLDERS: ReadonlySet<string> = new Set(Object.values(TOKENIZER_FOLDERS));

/**
 * The graphs that a model would need and that are not among these files: none where they make a model of
 * any family, else those of the family that lacks the fewest.
 */
export function missingGraphs(paths: ReadonlySet<string>): readonly string[] {
  const graphOf = (family: Family) => (part: PartName) => `${folderOf(family, part)}/model.onnx`;
  const [fewest = []] = LAYOUTS.map(({ family, required }) =>
    required.map(graphOf(family)).filter((path) => !paths.has(path)),
  ).toSorted((a, b) => a.length - b.length);
  return fewest;
}
