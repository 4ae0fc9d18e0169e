import Link from "next/link";
import { Button } from "@/app/ui/button";

/** A plain GET form: the address keeps the search, and it works without scripts. */
export function ListSearch({ search }: { search: string }) {
  return (
    <search className="mb-6 block">
      <form action="/assessments" className="flex max-w-xl flex-wrap items-end gap-2">
        <label className="min-w-40 flex-1">
          <span className="mb-1 block font-medium text-sm">Title contains</span>
          <input
            key={search}
            type="search"
            name="q"
            defaultValue={search}
            maxLength={200}
            dir="auto"
            className="input"
          />
        </label>
        <Button type="submit">Search</Button>
        {search && (
          <Link href="/assessments" className="button" data-tone="quiet">
            Show all
          </Link>
        )}
      </form>
    </search>
  );
}
