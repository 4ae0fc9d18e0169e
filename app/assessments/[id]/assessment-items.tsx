import { UserNote, UserText } from "@/app/ui/user-text";
import type { Assessment } from "@/lib/model/assessment";

const LISTS = [
  { key: "risks", title: "Risks" },
  { key: "mitigations", title: "Mitigations" },
  { key: "impacts", title: "Impacts" },
  { key: "implications", title: "Implications" },
] as const;

/** The items that the scenarios judge, each with its statement on demand. */
export function AssessmentItems({ assessment }: { assessment: Assessment }) {
  return (
    <section aria-labelledby="items">
      <h2 id="items" className="mb-3">
        What is judged
      </h2>
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {LISTS.map(({ key, title }) => (
          <div key={key} className="min-w-0 border-line border-t pt-2">
            <h3 className="mb-1">{title}</h3>
            <ItemList items={assessment[key]} />
          </div>
        ))}
      </div>
    </section>
  );
}

function ItemList({ items }: { items: readonly { key: string; label: string; statement: string }[] }) {
  if (items.length === 0) return <p className="text-muted text-sm">None is named.</p>;
  return (
    <ul className="text-sm">
      {items.map(({ key, label, statement }) => (
        <li key={key} className="py-1">
          {statement ? (
            <details>
              <summary className="cursor-pointer">
                <UserText>{label}</UserText>
              </summary>
              <UserNote className="mt-1 mb-2 text-muted">{statement}</UserNote>
            </details>
          ) : (
            <UserText>{label}</UserText>
          )}
        </li>
      ))}
    </ul>
  );
}
