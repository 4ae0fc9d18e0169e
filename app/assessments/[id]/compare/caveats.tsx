import { Notice } from "@/app/ui/notice";
import { UserText } from "@/app/ui/user-text";
import { definitionNotes, scoreNotes } from "@/lib/series/comparison-notes";
import type { Scored } from "@/lib/series/scored";

/** What must be known before scenarios are read beside one another. */
export function Caveats({ all, closing }: { all: Scored[]; closing: string }) {
  const notes = [...definitionNotes(all), ...scoreNotes(all)];
  if (notes.length === 0) return null;
  return (
    <Notice title="What to mind in this comparison">
      <ul className="list-disc pl-5">
        {notes.map(({ id, scenario, text }) => (
          <li key={`${id} ${text}`}>
            “<UserText>{scenario}</UserText>” <UserText>{text}</UserText>.
          </li>
        ))}
      </ul>
      <p className="mt-2">{closing}</p>
    </Notice>
  );
}
