import Link from "next/link";
import { Notice } from "@/app/ui/notice";
import { assessmentAddress } from "../addresses";

/** What an assessment without risks needs before anything in it can be scored. */
export function NoRisks({ id }: { id: string }) {
  return (
    <Notice title="No risk is named yet">
      <p>
        Name the risks that the document brings, and the mitigations it sets against them, in{" "}
        <Link href={`${assessmentAddress(id)}/edit`} className="text-accent underline underline-offset-2">
          the definition
        </Link>
        . Each scenario then judges them.
      </p>
    </Notice>
  );
}
