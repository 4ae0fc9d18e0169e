import { Fragment, type ReactNode } from "react";

/** Draws a list whose entries never change places, and may be alike: each is known by its place alone. */
export function InOrder<Entry>(props: {
  of: readonly Entry[];
  children: (entry: Entry, place: number) => ReactNode;
}) {
  return props.of.map((entry, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: here the place is what an entry is known by
    <Fragment key={place}>{props.children(entry, place)}</Fragment>
  ));
}
