import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/** A component whose code is loaded when it is first drawn; `load` brings it by its name. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load() }));
}
