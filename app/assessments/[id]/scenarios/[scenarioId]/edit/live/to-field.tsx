import type { ReactNode } from "react";
import { goToField } from "@/app/ui/form/go-to-field";

/** A line that leads to the field it speaks of. */
export function ToField({
  id,
  children,
  tone = "text-accent",
}: {
  id: string;
  children: ReactNode;
  tone?: string;
}) {
  return (
    <a
      href={`#${id}`}
      className={`inline-block break-words py-1 underline underline-offset-2 ${tone}`}
      onClick={(event) => {
        event.preventDefault();
        goToField(id);
      }}
    >
      {children}
    </a>
  );
}
