import Link from "next/link";
import { Button, ButtonLink } from "@/app/ui/button";
import { UserText } from "@/app/ui/user-text";
import { counted, day } from "@/lib/format";
import { findFramework } from "@/lib/frameworks/frameworks";
import type { ComparableAssessment, SavedAssessment } from "@/lib/model/saved";
import { MAX_COMPARED, withAdded, wordOf } from "@/lib/series/comparison-choice";
import { assessmentAddress, compareAddress, othersAddress } from "../../addresses";

type Props = {
  home: SavedAssessment;
  words: string[];
  rate: string;
  /** The address of the comparison as it stands. */
  compare: string;
  asked: { search: string; before: string | null };
  /** What was found; null where the assessment was made from no framework. */
  offered: { items: ComparableAssessment[]; next: string | null } | null;
};

/** Scenarios of other assessments that were made from the same framework, to be added. */
export function Others(props: Props) {
  const { home, words, offered, asked, compare } = props;
  return (
    <section aria-labelledby="others" className="mt-10 print:hidden">
      <h2 id="others" className="mb-2">
        From other assessments
      </h2>
      {offered === null ? (
        <p className="max-w-prose text-muted text-sm">
          Assessments can be compared where they were made from the same framework, because their items then
          bear the same keys. This one was made from an empty page.
        </p>
      ) : (
        <>
          <p className="mb-3 max-w-prose text-muted text-sm">
            {`Made from the same framework, “${findFramework(home.framework ?? "")?.title ?? home.framework}”: risks, mitigations, impacts and implications are matched by their keys.`}
            {words.length >= MAX_COMPARED && ` Six are chosen: remove one to add another.`}
          </p>
          <Search {...props} />
          <Found {...props} items={offered.items} />
          <nav aria-label="Pages of other assessments" className="mt-3 flex gap-2">
            {asked.before && (
              <ButtonLink href={othersAddress(compare, asked.search, null)}>Newest</ButtonLink>
            )}
            {offered.next && (
              <ButtonLink href={othersAddress(compare, asked.search, offered.next)}>Older</ButtonLink>
            )}
          </nav>
        </>
      )}
    </section>
  );
}

/** A plain GET form: the address keeps the choice and the search, and it works without scripts. */
function Search({ home, words, rate, compare, asked, offered }: Props) {
  if (!asked.search && !asked.before && !offered?.next) return null;
  return (
    <search className="mb-3 block">
      <form
        action={`${assessmentAddress(home.id)}/compare#others`}
        className="flex max-w-xl flex-wrap items-end gap-2"
      >
        <input type="hidden" name="scenarios" value={words.join(",")} />
        {rate && <input type="hidden" name="rate" value={rate} />}
        <label className="min-w-40 flex-1">
          <span className="mb-1 block font-medium text-sm">Title of the assessment contains</span>
          <input
            key={asked.search}
            type="search"
            name="q"
            defaultValue={asked.search}
            maxLength={200}
            dir="auto"
            className="input"
          />
        </label>
        <Button type="submit">Search</Button>
        {asked.search && (
          <Link href={othersAddress(compare, "", null)} className="button" data-tone="quiet">
            Show all
          </Link>
        )}
      </form>
    </search>
  );
}

function Found({ home, words, rate, asked, items }: Props & { items: ComparableAssessment[] }) {
  if (items.length === 0)
    return (
      <p className="text-sm">
        {asked.search
          ? "No other assessment of this framework has that in its title."
          : asked.before
            ? "There are no older ones."
            : "There is no other assessment of this framework yet."}
      </p>
    );
  return (
    <ul className="max-w-3xl border-line border-t text-sm">
      {items.map(({ id, title, asOf, scenarios }) => (
        <li key={id} className="border-line border-b py-2">
          <Link href={assessmentAddress(id)} className="text-accent hover:underline">
            <UserText>{title}</UserText>
          </Link>
          <span className="text-muted">
            {`, as of ${day(asOf)}, ${counted(scenarios.length, "scenario")}`}
          </span>
          <ul className="pl-4">
            {scenarios.map((scenario) => {
              const word = wordOf(home.id, { assessment: { id }, scenario });
              const added = withAdded(words, word);
              return (
                <li key={scenario.id} className="flex flex-wrap items-center justify-between gap-x-4">
                  <UserText>{scenario.title}</UserText>
                  {words.includes(word) && <span className="py-1 text-muted">chosen</span>}
                  {added && (
                    <Link
                      href={othersAddress(compareAddress(home.id, added, rate), asked.search, asked.before)}
                      scroll={false}
                      className="button"
                      data-tone="quiet"
                    >
                      Add
                      <span className="sr-only">{` ${scenario.title} of ${title}`}</span>
                    </Link>
                  )}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
