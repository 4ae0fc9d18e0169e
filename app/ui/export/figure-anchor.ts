import type { Figure, FigureSource } from "@/lib/series/figure";

type Shown = { scenarios: readonly { key: string }[]; drawnWith?: readonly unknown[] };

/** The id of a figure's place on its page, by which an address comes back to it. A page shows one pair of scenarios once. */
export function figureAnchor({ id }: Pick<Figure, "id">, source: Shown): string {
  const pair = source.drawnWith ? `-${source.scenarios.map(({ key }) => key).join("-")}` : "";
  return `figure-${id}${pair}`;
}

/** The address that comes back to this figure on this view. */
export function figureLink(figure: Pick<Figure, "id">, source: FigureSource): string {
  const address = new URL(window.location.href);
  address.hash = figureAnchor(figure, source);
  return address.href;
}
