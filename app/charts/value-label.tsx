/** A value beside its mark, on a ground of paper so that it is read on grid lines too. */
export function ValueLabel(props: {
  x: number;
  y: number;
  children: string;
  anchor?: "start" | "middle" | "end";
  quiet?: boolean;
}) {
  const { x, y, children, anchor = "start", quiet = false } = props;
  return (
    <text
      x={x}
      y={y}
      dy="0.355em"
      textAnchor={anchor}
      fontSize={12}
      fontWeight={quiet ? 400 : 600}
      fill={quiet ? "var(--muted)" : "var(--ink)"}
      stroke="var(--paper)"
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {children}
    </text>
  );
}
