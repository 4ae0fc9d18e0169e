import { Button } from "@/app/ui/button";
import { UserText } from "@/app/ui/user-text";
import type { Evidence } from "@/lib/model/evidence";
import { gradeText } from "@/lib/series/sources-text";

/** One source: what it is, where it comes from, its grade with the words for it on demand. */
export function SourceLine({ source, onRemove }: { source: Evidence; onRemove: (() => void) | null }) {
  const { citation, url, origin, reliability, credibility } = source;
  const name = citation || source.id;
  return (
    <li className="flex flex-wrap items-baseline gap-x-3">
      <span className="min-w-0">
        {url === "" ? (
          <UserText>{name}</UserText>
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            <UserText>{name}</UserText>
            <span className="sr-only"> (opens in a new tab)</span>
          </a>
        )}
        {origin && (
          <span className="text-muted">
            , <UserText>{origin}</UserText>
          </span>
        )}
      </span>
      <details className="text-muted text-xs">
        <summary className="inline-block min-h-6 cursor-pointer rounded border border-edge px-1.5 leading-6">
          <span className="sr-only">Grade </span>
          {reliability}
          {credibility}
        </summary>
        <p className="py-1">{gradeText(source)}</p>
      </details>
      {onRemove && (
        <Button tone="quiet" className="min-h-6 py-0" onClick={onRemove}>
          Detach<span className="sr-only"> {name}</span>
        </Button>
      )}
    </li>
  );
}
