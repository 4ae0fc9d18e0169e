import { Fragment } from "react";

const RANGE = /([\d.,]+–[\d.,]+\s?(?:%|hp))/;

/** A sentence whose ranges of numbers ("20–45 %") are not broken across lines. */
export function UnbrokenRanges({ children }: { children: string }) {
  return children.split(RANGE).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have no identity but their place
      <span key={index} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have no identity but their place
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
