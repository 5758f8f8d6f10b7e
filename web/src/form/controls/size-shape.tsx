import type { Size } from '../free-size.ts';

const BOX = 24;
const LONGEST = 20;

/** A little picture of a size's proportions; dashed where the model chooses. */
export function SizeShape({ size }: { readonly size: Size | undefined }) {
  const { width, height } = size ?? { width: 1, height: 1 };
  const unit = LONGEST / Math.max(width, height);
  const [wide, high] = [Math.max(5, width * unit), Math.max(5, height * unit)];
  return (
    <svg viewBox={`0 0 ${BOX} ${BOX}`} width={BOX} height={BOX} aria-hidden="true">
      <rect
        x={(BOX - wide) / 2}
        y={(BOX - high) / 2}
        width={wide}
        height={high}
        rx="2.5"
        fill="currentColor"
        fillOpacity={size ? 0.14 : 0}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={size ? undefined : '3 2.5'}
      />
    </svg>
  );
}
