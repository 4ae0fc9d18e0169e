import type { ReactNode } from "react";

/** Keeps the place of the longest text that may come here, which lies unseen below what stands here now: nothing moves for it. */
export function WithRoom(props: { for: string | undefined; className: string; children: ReactNode }) {
  const { for: longest, className, children } = props;
  return (
    <div className={`grid *:min-w-0 *:[grid-area:1/1] ${className}`}>
      {longest && (
        <p aria-hidden="true" className="invisible">
          {longest}
        </p>
      )}
      {children}
    </div>
  );
}
