import type { ReactNode } from "react";
import { UserNote, UserText } from "@/app/ui/user-text";
import { SmallForm } from "./small-form";

/** One judged item: what it says on the left, its judgements beside it, below it where the page is narrow. */
export function JudgedRow(props: {
  label: string;
  statement: string;
  more?: ReactNode;
  children: ReactNode;
}) {
  const { label, statement, more, children } = props;
  return (
    <li className="border-line border-t py-4">
      <SmallForm className="grid gap-x-6 gap-y-3 lg:grid-cols-[minmax(0,5fr)_minmax(0,11fr)]">
        <div className="min-w-0">
          <h3>
            <UserText>{label}</UserText>
          </h3>
          {statement && <UserNote className="mt-1 text-muted text-sm">{statement}</UserNote>}
          {more}
        </div>
        <div className="grid min-w-0 content-start gap-x-4 gap-y-3 sm:grid-cols-2">{children}</div>
      </SmallForm>
    </li>
  );
}
