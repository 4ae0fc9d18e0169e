import { ButtonLink } from "@/app/ui/button";
import { listAddress } from "./list-address";

/** Older and newest: a list that grows at the top has no page numbers. */
export function ListPager(props: { search: string; before: string | null; next: string | null }) {
  const { search, before, next } = props;
  if (!before && !next) return null;
  return (
    <nav aria-label="Pages of the list" className="mt-4 flex gap-2">
      {before && <ButtonLink href={listAddress(search, null)}>Newest</ButtonLink>}
      {next && <ButtonLink href={listAddress(search, next)}>Older</ButtonLink>}
    </nav>
  );
}
