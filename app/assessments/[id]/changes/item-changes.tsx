import { ScrollRegion } from "@/app/ui/scroll-region";
import { JudgementText, UserText } from "@/app/ui/user-text";
import type { ItemChanges, OneSided, ReJudged } from "@/lib/series/re-judged";
import { FIRST_COLUMN } from "../compare/columns";

type Titles = { from: string; to: string };

/** What is new, what is gone, and what is judged otherwise, with both values and both reasons. */
export function ItemChangeLists({ changes, titles }: { changes: ItemChanges; titles: Titles }) {
  const { added, removed, reJudged } = changes;
  return (
    <>
      <OneSidedList id="new" title="New" none={`Nothing is new in “${titles.to}”.`} items={added} />
      <OneSidedList
        id="removed"
        title="Removed"
        none={`Nothing of “${titles.from}” is gone.`}
        items={removed}
      />
      <ReJudgedTable items={reJudged} titles={titles} />
    </>
  );
}

function OneSidedList(props: { id: string; title: string; none: string; items: OneSided[] }) {
  const { id, title, none, items } = props;
  return (
    <section aria-labelledby={id} className="mb-8">
      <h2 id={id} className="mb-2">
        {title}
      </h2>
      {items.length === 0 && (
        <p className="text-muted text-sm">
          <UserText>{none}</UserText>
        </p>
      )}
      <ul className="max-w-3xl border-line text-sm">
        {items.map(({ item, fields }) => (
          <li key={fields[0]?.path ?? item} className="border-line border-t py-2 [overflow-wrap:anywhere]">
            <span className="font-medium">
              <UserText>{item}</UserText>
            </span>
            {fields.map(({ path, field, text }) => (
              <span key={path} className="block text-muted">
                {field}: <UserText>{text}</UserText>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReJudgedTable({ items, titles }: { items: ReJudged[]; titles: Titles }) {
  return (
    <section aria-labelledby="re-judged" className="mb-12">
      <h2 id="re-judged" className="mb-2">
        Judged otherwise
      </h2>
      {items.length === 0 ? (
        <p className="text-muted text-sm">What both scenarios judge, they judge alike.</p>
      ) : (
        <ScrollRegion label="Judged otherwise, table">
          <table className="table table-fixed" style={{ minWidth: "32rem" }}>
            <caption className="sr-only">Judged otherwise: both values, and both reasons</caption>
            <thead>
              <tr>
                <th scope="col" className={FIRST_COLUMN}>
                  Judgement
                </th>
                {[titles.from, titles.to].map((title, index) => (
                  <th key={index === 0 ? "from" : "to"} scope="col">
                    <UserText>{title}</UserText>
                  </th>
                ))}
              </tr>
            </thead>
            {items.map((item) => (
              <ReJudgedItem key={item.fields[0]?.path ?? `reason ${item.item}`} item={item} />
            ))}
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}

function ReJudgedItem({ item: { item, fields, reasons } }: { item: ReJudged }) {
  const isAbout = item !== "The scenario";
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className="pt-5!">
          <UserText>{item}</UserText>
        </th>
      </tr>
      {fields.map(({ path, field, before, after }) => (
        <Line key={path} head={field} before={before || "none"} after={after || "none"} />
      ))}
      {isAbout && (
        <Line head="reason" before={reasons.before || "no reason given"} after={reasonAfter(reasons)} quiet />
      )}
    </tbody>
  );
}

/** A value that moved while its reason stayed is what a reader should stumble over. */
function reasonAfter({ before, after }: ReJudged["reasons"]): string {
  if (after === "") return "no reason given";
  return before === after ? "the same reason" : after;
}

function Line(props: { head: string; before: string; after: string; quiet?: boolean }) {
  const { head, before, after, quiet = false } = props;
  const tone = quiet ? "text-muted" : undefined;
  return (
    <tr>
      <th scope="row" className={`${FIRST_COLUMN} pl-3! font-normal!`}>
        {head}
      </th>
      <td className={tone}>
        <JudgementText>{before}</JudgementText>
      </td>
      <td className={tone}>
        <JudgementText>{after}</JudgementText>
      </td>
    </tr>
  );
}
