import type { Size } from '../free-size.ts';

const BOX = 24;
const LONGEST = 20;

interface SizeShapeProps {
  readonly size: Size | undefined;
  /** The longest edge of those beside it, where sizes differ in nothing but that. */
  readonly longest?: number | undefined;
}

/** A little picture of a size's proportions; dashed where the model chooses. */
export function SizeShape({ size, longest }: SizeShapeProps) {
  const { width, height } = size ?? { width: 1, height: 1 };
  const edge = Math.max(width, height);
  // By the root, or the smallest would be a dot.
  const unit = (LONGEST / edge) * Math.sqrt(edge / (longest ?? edge));
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
