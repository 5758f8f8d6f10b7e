import { expect, test } from 'vitest';

import { pagePolicy } from './page-policy.ts';

test('pictures of another origin are allowed where links lead there, scripts are not', () => {
  const policy = pagePolicy('https://pictures.example/gala');
  expect(policy).toContain("img-src 'self' blob: data: https://pictures.example;");
  expect(policy).toContain("connect-src 'self' https://pictures.example;");
  expect(policy).toContain("script-src 'self';");
});

test('no text may become markup or script, and no code may say that it is safe to', () => {
  expect(pagePolicy(undefined)).toContain(
    "require-trusted-types-for 'script'; trusted-types 'none'",
  );
});
