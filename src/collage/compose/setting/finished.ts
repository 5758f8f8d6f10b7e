import type { Scene } from '../../../language/scene.ts';
import type { Air, Finish, Plan } from '../plan.ts';

/** The air that a look would rather have, where nobody has said what the hour is like. */
const PREFERRED: Readonly<
  Record<NonNullable<Finish['look']>, Readonly<Partial<Record<Air, Air>>>>
> = {
  vivid: { soft: 'golden', overcast: 'clear' },
  natural: { golden: 'soft', amber: 'clear', violet: 'clear', teal: 'clear' },
};

/** The plan with its finish, and under a light that suits the look of it. */
export function finished(plan: Plan, { setting }: Scene, finish: Finish): Plan {
  const { air } = plan.light;
  const open = setting.moment === undefined && setting.weather.length === 0;
  const preferred = open && finish.look && air && PREFERRED[finish.look][air];
  return { ...plan, finish, light: preferred ? { ...plan.light, air: preferred } : plan.light };
}
