import { expect, onTestFinished, test } from 'vitest';

import { explainPrompt } from '../../collage/explain.ts';
import { explanationObject } from '../../wire/gala/explain-response.ts';
import { createExplainThread } from './explain-thread.ts';

test('says what the engine understands, each to who asked, and refuses more than can wait', async () => {
  const { explain, close } = createExplainThread();
  onTestFinished(() => close());
  const prompts = Array.from({ length: 16 }, (_, i) => `${i + 2} red cats on a sofa at night`);
  const answers = prompts.map(explain);
  await expect(explain('one more')).rejects.toMatchObject({ fault: { code: 'overloaded' } });
  expect(await Promise.all(answers)).toEqual(prompts.map(explainPrompt));
  expect(await explain('one more')).toEqual(explainPrompt('one more'));
});

test.each([
  'a white siamese cat',
  'three red balloons over a snowy village by a lake at golden hour, oil painting',
  'a T-Rex on a beach wearing sunglasses, without an umbrella, in the style of van gogh',
  'a wooden sign saying "OPEN" left of a fox riding a bicycle in a storm, low poly',
  'infinity',
  'a cat with a flibbertigizmo in the kitchen in winter, spooky photo',
  '???',
  '猫が座っている',
])('what it says of “%s” is as it is documented', (prompt) => {
  const sent: unknown = JSON.parse(JSON.stringify(explainPrompt(prompt)));
  const told = explanationObject.parse({ object: 'explanation', ...(sent as object) });
  expect(told).toEqual({ object: 'explanation', ...(sent as object) });
});
