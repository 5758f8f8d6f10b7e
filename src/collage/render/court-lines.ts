import type { Plan } from '../compose/plan.ts';

type Frame = Plan['frame'];
type Sport = 'football' | 'baseball' | 'tennis' | 'basketball' | 'track';

/** A point of the field: `across` from the middle, `z` deep (1 at the lower edge), `up` high. */
const projector =
  (frame: Frame, horizon: number) =>
  (across: number, z: number, up = 0): string => {
    const near = frame.height - horizon;
    const x = frame.width / 2 + (across * near * 2.2) / z;
    return `${(x * 1000).toFixed(1)} ${((horizon + (near - up) / z) * 1000).toFixed(1)}`;
  };

/** The white lines of a field, in its perspective; thousandths of frame units. */
export function courtLines(frame: Frame, horizon: number, sport: Sport): string {
  const at = projector(frame, horizon);
  const band = (a: readonly [number, number], b: readonly [number, number], w = 0.012): string => {
    const flat = Math.abs(a[1] - b[1]) < 1e-6;
    return flat
      ? `M${at(a[0], a[1])}L${at(b[0], b[1])}L${at(b[0], b[1] * (1 + w * 3))}L${at(a[0], a[1] * (1 + w * 3))}Z`
      : `M${at(a[0] - w / 2, a[1])}L${at(a[0] + w / 2, a[1])}L${at(b[0] + w / 2, b[1])}L${at(b[0] - w / 2, b[1])}Z`;
  };
  const box = (half: number, from: number, to: number): string =>
    band([-half, from], [-half, to]) +
    band([half, from], [half, to]) +
    band([-half, from], [half, from]) +
    band([-half, to], [half, to]);
  const arc = (radius: number, z: number, squash: number): string => {
    const points = Array.from({ length: 33 }, (_, i) => {
      const a = (i / 32) * 2 * Math.PI;
      return at(Math.cos(a) * radius, z + Math.sin(a) * radius * squash);
    });
    return `<path fill="none" stroke="#fff" stroke-opacity="0.9" stroke-width="7" d="M${points.join('L')}Z"/>`;
  };
  const fill = (d: string, colour = '#ffffff', opacity = 0.92): string =>
    `<path fill="${colour}" fill-opacity="${opacity}" d="${d}"/>`;
  switch (sport) {
    case 'football':
      return (
        fill(
          box(0.95, 0.9, 6.5) +
            box(0.5, 4.3, 6.5) +
            box(0.24, 5.4, 6.5) +
            band([-0.95, 2.1], [0.95, 2.1]),
        ) + arc(0.3, 2.1, 1.9)
      );
    case 'tennis':
      return (
        fill(`M${at(-1.2, 0.8)}L${at(1.2, 0.8)}L${at(1.2, 6)}L${at(-1.2, 6)}Z`, '#2f6690', 0.35) +
        fill(
          box(0.62, 0.95, 4.4) +
            box(0.47, 0.95, 4.4) +
            band([-0.47, 1.3], [0.47, 1.3]) +
            band([-0.47, 2.9], [0.47, 2.9]) +
            band([0, 1.3], [0, 2.9]),
        )
      );
    case 'basketball':
      return (
        fill(box(0.72, 0.9, 5) + box(0.24, 2.9, 5) + band([-0.72, 1.5], [0.72, 1.5])) +
        arc(0.22, 1.5, 1.6)
      );
    case 'track': {
      let lanes = '';
      for (let i = -4; i <= 4; i++) lanes += band([i * 0.17, 0.85], [i * 0.17, 9], 0.014);
      return fill(lanes + band([-0.68, 1.25], [0.68, 1.25]));
    }
    case 'baseball':
      break;
  }
  return (
    fill(`M${at(0, 0.95)}L${at(0.8, 1.9)}L${at(0, 4.2)}L${at(-0.8, 1.9)}Z`, '#c08a5a', 1) +
    fill(`M${at(0, 1.16)}L${at(0.56, 1.92)}L${at(0, 3.4)}L${at(-0.56, 1.92)}Z`, '#57a843', 1) +
    fill(band([0, 1], [1.9, 3.2]) + band([0, 1], [-1.9, 3.2])) +
    [at(0.68, 1.92), at(-0.68, 1.92), at(0, 3.75)]
      .map((p) => `<circle cx="${p.split(' ')[0]}" cy="${p.split(' ')[1]}" r="9" fill="#fff"/>`)
      .join('')
  );
}

/** What stands at the far end: a goal, a net, a basket. */
export function goalMarkup(frame: Frame, horizon: number, sport: Sport): string {
  const at = projector(frame, horizon);
  if (sport === 'football') {
    let net = '';
    for (let i = 1; i < 12; i++)
      net += `M${at(-0.19 + i * 0.0317, 6.4)}L${at(-0.19 + i * 0.0317, 6.4, 0.62)}`;
    for (let i = 1; i < 6; i++) net += `M${at(-0.19, 6.4, i * 0.104)}L${at(0.19, 6.4, i * 0.104)}`;
    return `<path d="${net}" stroke="#ffffff" stroke-opacity="0.55" stroke-width="1.6" fill="none"/><path fill="none" stroke="#fff" stroke-width="9" stroke-linejoin="round" d="M${at(-0.19, 6.4)}L${at(-0.19, 6.4, 0.62)}L${at(0.19, 6.4, 0.62)}L${at(0.19, 6.4)}"/>`;
  }
  if (sport === 'tennis') {
    let net = '';
    for (let i = -16; i <= 16; i++) net += `M${at(i * 0.044, 2.05)}L${at(i * 0.044, 2.05, 0.18)}`;
    for (let i = 0; i < 5; i++) net += `M${at(-0.7, 2.05, i * 0.04)}L${at(0.7, 2.05, i * 0.04)}`;
    return `<path d="${net}" stroke="#20303c" stroke-opacity="0.6" stroke-width="1.6" fill="none"/><path fill="none" stroke="#f7f5ee" stroke-width="9" d="M${at(-0.7, 2.05, 0.19)}L${at(0.7, 2.05, 0.19)}"/><path fill="none" stroke="#3a4048" stroke-width="9" d="M${at(-0.7, 2.05)}L${at(-0.7, 2.05, 0.2)}M${at(0.7, 2.05)}L${at(0.7, 2.05, 0.2)}"/>`;
  }
  if (sport === 'basketball') {
    return `<path fill="none" stroke="#59616b" stroke-width="14" d="M${at(0, 5)}L${at(0, 5, 1.15)}"/><path fill="#f6f3ec" stroke="#c8433c" stroke-width="6" d="M${at(-0.15, 4.9, 1.1)}L${at(0.15, 4.9, 1.1)}L${at(0.15, 4.9, 1.6)}L${at(-0.15, 4.9, 1.6)}Z"/><path fill="none" stroke="#e0642f" stroke-width="6" d="M${at(-0.07, 4.7, 1.14)}L${at(0.07, 4.7, 1.14)}"/><path fill="none" stroke="#ffffff" stroke-width="2" d="M${at(-0.06, 4.7, 1.13)}L${at(-0.03, 4.7, 0.95)}L${at(0.03, 4.7, 0.95)}L${at(0.06, 4.7, 1.13)}"/>`;
  }
  return '';
}
