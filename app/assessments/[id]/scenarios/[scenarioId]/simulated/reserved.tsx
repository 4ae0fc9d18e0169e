import type { CSSProperties, ReactNode } from "react";

/** What a frame needs beside its drawing: title, measure, tabs, legend, sentences and source. */
const AROUND = { narrow: 490, wide: 330 };

/** Keeps the place of a figure whose words are not known yet, so that nothing below it moves when they are. */
export function Reserved(props: { heights: { narrow: number; wide: number }; children: ReactNode }) {
  const { narrow, wide } = props.heights;
  const style = {
    "--narrow": `${narrow + AROUND.narrow}px`,
    "--wide": `${wide + AROUND.wide}px`,
    // React's type of a style knows no custom properties.
  } as CSSProperties;
  return (
    <div className="min-h-(--narrow) sm:min-h-(--wide) print:min-h-0" style={style}>
      {props.children}
    </div>
  );
}
