import { UserText } from "@/app/ui/user-text";
import type { DefinitionForm, ItemList } from "./definition-form";

export type Offered = readonly DefinitionForm[ItemList][number][];

/** The items that a framework offers for a list: ticked are those that are taken, in the framework's order. */
export function OfferedItems(props: {
  title: string;
  offered: Offered;
  taken: ReadonlySet<string>;
  onTake: (item: Offered[number], place: number) => void;
  onLeave: (key: string) => void;
}) {
  const { title, offered, taken, onTake, onLeave } = props;
  return (
    <fieldset>
      <legend className="sr-only">{title} of the framework</legend>
      <ul className="grid gap-3">
        {offered.map((item, index) => (
          <li key={item.key}>
            <label className="flex items-start gap-3 text-sm">
              <input
                type="checkbox"
                className="mt-0.5 size-5 shrink-0 accent-accent"
                checked={taken.has(item.key)}
                onChange={(event) => {
                  const before = offered.slice(0, index).filter(({ key }) => taken.has(key));
                  return event.target.checked ? onTake(item, before.length) : onLeave(item.key);
                }}
              />
              <span>
                <span className="font-medium">
                  <UserText>{item.label}</UserText>
                </span>
                <span className="block max-w-prose text-muted">{item.statement}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
