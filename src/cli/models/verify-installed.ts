import { inspectModel } from '../../diffusion/models/inspect-model.ts';
import { readManifest } from '../../diffusion/models/manifest.ts';
import { verifyModel } from '../../diffusion/models/verify-model.ts';
import { modelFault } from '../../diffusion/faults.ts';
import { CommandFailure } from '../exit-codes.ts';
import { interruptible } from '../interruptible.ts';
import { createProgressBar } from '../progress-bar.ts';
import { print, printJson } from '../print.ts';
import { modelsHome, type ModelsOptions } from './models-command.ts';

/** Compares the files of a model with what was recorded of them, and looks into its graphs. */
export async function verifyInstalled(name: string, options: ModelsOptions): Promise<void> {
  const { store } = await modelsHome(options);
  const model = await store.find(name);
  if (!model.complete) throw modelFault('model_incomplete', { model: name });
  const manifest = await readManifest(model.folder, name);
  const bar = createProgressBar();
  const verdicts = await interruptible((signal) =>
    verifyModel(model.folder, manifest ?? { files: [] }, signal, (file, fraction) => {
      bar.update(fraction, file);
    }),
  ).finally(() => {
    bar.clear();
  });
  const bad = verdicts.filter(({ verdict }) => verdict !== 'ok');
  if (options.json) printJson({ name, files: verdicts, ok: bad.length === 0 });
  else for (const { path, verdict } of bad) print(`${path}: ${verdict}`);
  if (bad.length > 0) {
    const again = manifest?.origin ? ` Mend it: gala models pull ${name}` : '';
    throw new CommandFailure(`${name} is not what it was when it was installed.${again}`);
  }
  await inspectModel(model.folder, name);
  if (options.json) return;
  print(
    manifest === undefined
      ? `${name} can be used. Nothing is recorded of its files, so they were not compared.`
      : `${name} can be used; its ${verdicts.length} files are what they were.`,
  );
}
