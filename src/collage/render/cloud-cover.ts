import type { View } from './view.ts';

/** How much of the sky is cloud in this weather; `fallback` when the weather does not say. */
export function cloudCover(view: View, fallback: number): number {
  const weather = view.plan.backdrop.weather;
  if (weather.includes('storm')) return 0.92;
  if (weather.includes('rain')) return 0.85;
  if (weather.includes('snow')) return 0.75;
  if (weather.includes('cloudy')) return 0.72;
  if (weather.includes('fog')) return 0.1;
  if (weather.includes('sunny')) return 0.22;
  if (view.plan.light.air === 'overcast') return 0.64;
  if (view.plan.light.air === 'soft') return fallback * 0.6;
  return fallback;
}
