import { InOrder } from "./in-order";

const RANGE = /([\d.,]+–[\d.,]+\s?(?:%|hp))/;

/** A sentence whose ranges of numbers ("20–45 %") are not broken across lines. */
export function UnbrokenRanges({ children }: { children: string }) {
  return (
    <InOrder of={children.split(RANGE)}>
      {(part, place) => (place % 2 === 1 ? <span className="whitespace-nowrap">{part}</span> : part)}
    </InOrder>
  );
}
