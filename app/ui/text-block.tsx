import type { SVGProps } from "react";

/** Lines of SVG text under each other, the first with its baseline at `y`. */
export function TextBlock(
  props: SVGProps<SVGTextElement> & { lines: readonly string[]; y: number; step: number },
) {
  const { lines, y, step, ...text } = props;
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
    <text key={index} y={y + index * step} {...text}>
      {line}
    </text>
  ));
}
