import type { FrameworkItem, FrameworkRisk } from "@/lib/model/framework";

/** Named items with what they mean, how a risk is said to have happened, and the section they rest on. */
export function ItemList({ items }: { items: readonly (FrameworkItem | FrameworkRisk)[] }) {
  return (
    <dl className="text-sm">
      {items.map((item) => (
        <div key={item.key} className="border-line border-b py-2">
          <dt className="font-medium">{item.label}</dt>
          <dd className="max-w-prose">{item.definition}</dd>
          {"resolution" in item && item.resolution && (
            <dd className="mt-1 max-w-prose text-muted">{item.resolution}</dd>
          )}
          <dd className="text-muted text-xs">Rests on: {item.section}</dd>
        </div>
      ))}
    </dl>
  );
}
