import { Command } from 'commander';

import { print, printJson } from '../print.ts';
import { requirePrompt } from '../prompt-argument.ts';

/** `gala explain` */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Say what the embedded engine understands of a prompt and what it cannot draw.')
    .argument('<prompt>', 'what the picture is to show; - reads it from standard input')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ gala explain "a white siamese cat on a red sofa"
  $ gala explain --json "two dogs under a tree at night" | jq .notDrawn`,
    )
    .action(async (text: string, options: { readonly json?: true }) => {
      const prompt = await requirePrompt(text);
      const { explainPrompt, formatExplanation } = await import('../../collage/explain.ts');
      const explanation = explainPrompt(prompt);
      if (options.json) printJson(explanation);
      else print(formatExplanation(explanation));
    });
}
