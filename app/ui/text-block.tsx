import type { SVGProps } from "react";
import { InOrder } from "./in-order";

/** Lines of SVG text under each other, the first with its baseline at `y`. */
export function TextBlock(
  props: SVGProps<SVGTextElement> & { lines: readonly string[]; y: number; step: number },
) {
  const { lines, y, step, ...text } = props;
  return (
    <InOrder of={lines}>
      {(line, place) => (
        <text y={y + place * step} {...text}>
          {line}
        </text>
      )}
    </InOrder>
  );
}
