import type { CSSProperties, ReactNode } from "react";

/** What a frame needs beside its drawing: title, measure, tabs, legend, sentences, source and the space below it. */
const AROUND = { narrow: 520, wide: 330 };
/** On a phone, more sentences are many more lines. */
const WORDY = { narrow: 625, wide: 330 };

/** Keeps the place of a figure whose words are not known yet, so that nothing below it moves when they are. */
export function Reserved(props: {
  heights: { narrow: number; wide: number };
  /** Set for a figure that says more than most. */
  wordy?: true;
  children: ReactNode;
}) {
  const { narrow, wide } = props.heights;
  const around = props.wordy ? WORDY : AROUND;
  const style = {
    "--narrow": `${narrow + around.narrow}px`,
    "--wide": `${wide + around.wide}px`,
    // React's type of a style knows no custom properties.
  } as CSSProperties;
  return (
    <div className="min-h-(--narrow) sm:min-h-(--wide) print:min-h-0" style={style}>
      {props.children}
    </div>
  );
}
