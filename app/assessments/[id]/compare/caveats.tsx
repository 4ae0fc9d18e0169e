import { Notice } from "@/app/ui/notice";
import { UserText } from "@/app/ui/user-text";
import { listed } from "@/lib/format";
import { type ComparisonNote, noteGroups } from "@/lib/series/comparison-notes";

/** What must be known before scenarios are read beside one another; what holds for several is said once. */
export function Caveats({ notes, closing }: { notes: ComparisonNote[]; closing: string }) {
  if (notes.length === 0) return null;
  return (
    <Notice title="What to mind in this comparison">
      <ul className="list-disc pl-5">
        {noteGroups(notes).map(({ key, scenarios, texts }) => (
          <li key={key}>
            <UserText>{listed(scenarios.map((title) => `“${title}”`))}</UserText>
            {scenarios.length > 1 ? ": each of them " : " "}
            {texts.length === 1 ? (
              <Text text={texts[0] ?? ""} />
            ) : (
              <ul className="mb-1 list-[circle] pl-5">
                {texts.map((text) => (
                  <li key={text}>
                    <Text text={text} />
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

function Text({ text }: { text: string }) {
  return (
    <>
      <UserText>{text}</UserText>.
    </>
  );
}
