import { Activity, type ReactNode } from "react";

/**
 * A part of a page that becomes alive after what stands around it, in its turn; what is done to it brings it forward. The
 * server writes it in its place, as it does not with `Suspense`.
 */
export function InTurn({ children }: { children: ReactNode }) {
  return <Activity>{children}</Activity>;
}
