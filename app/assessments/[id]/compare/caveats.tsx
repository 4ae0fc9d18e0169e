import { Notice } from "@/app/ui/notice";
import { UserText } from "@/app/ui/user-text";
import type { ComparisonNote } from "@/lib/series/comparison-notes";

/** What must be known before scenarios are read beside one another, scenario by scenario. */
export function Caveats({ notes, closing }: { notes: ComparisonNote[]; closing: string }) {
  if (notes.length === 0) return null;
  const byScenario = new Map<string, ComparisonNote[]>();
  for (const note of notes) byScenario.set(note.id, [...(byScenario.get(note.id) ?? []), note]);
  return (
    <Notice title="What to mind in this comparison">
      <ul className="list-disc pl-5">
        {[...byScenario].map(([id, own]) => (
          <li key={id}>
            “<UserText>{own[0]?.scenario ?? ""}</UserText>”{" "}
            {own.length === 1 ? (
              <Text note={own[0]} />
            ) : (
              <ul className="mb-1 list-[circle] pl-5">
                {own.map((note) => (
                  <li key={note.text}>
                    <Text note={note} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-2">{closing}</p>
    </Notice>
  );
}

function Text({ note }: { note: ComparisonNote | undefined }) {
  return (
    <>
      <UserText>{note?.text ?? ""}</UserText>.
    </>
  );
}
