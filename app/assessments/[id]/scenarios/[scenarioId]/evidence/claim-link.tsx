import Link from "next/link";
import { UserText } from "@/app/ui/user-text";
import type { Claim } from "@/lib/series/cited-evidence";

/** A judgement by its name, leading to where its evidence is attached; its name alone where there is no form. */
export function ClaimLink({ claim, form }: { claim: Claim; form: string | null }) {
  if (!form) return <UserText>{claim.text}</UserText>;
  return (
    <Link href={`${form}#${claim.anchor}`} className="text-accent underline underline-offset-2">
      <UserText>{claim.text}</UserText>
    </Link>
  );
}
