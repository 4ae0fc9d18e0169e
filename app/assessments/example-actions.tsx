"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useAnnounce } from "@/app/ui/announcer";
import { Button } from "@/app/ui/button";
import { send } from "@/app/ui/send";
import { assessmentAddress } from "./addresses";

const EXAMPLE = "/api/example";

/** Takes the worked example off the list; it goes to the bin, so one click is enough. */
export function RemoveExample() {
  const router = useRouter();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    const result = await send<{ id: string }>("DELETE", EXAMPLE);
    setBusy(false);
    if (!result.ok) return announce(result.issues.map(({ message }) => message).join(" "));
    announce("The worked example is removed. It can be brought back below at any time.", true);
    router.refresh();
  };
  return (
    <button
      type="button"
      onClick={remove}
      disabled={busy}
      className="min-h-6 cursor-pointer text-accent underline underline-offset-2"
    >
      Remove the example
    </button>
  );
}

/** Brings the worked example back, or makes it anew, and opens it. */
export function BringBackExample({ tone = "plain" }: { tone?: "plain" | "primary" }) {
  const router = useRouter();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const bringBack = async () => {
    setBusy(true);
    const result = await send<{ id: string }>("POST", EXAMPLE);
    setBusy(false);
    if (!result.ok) return announce(result.issues.map(({ message }) => message).join(" "));
    router.push(assessmentAddress(result.value.id));
    router.refresh();
  };
  return (
    <Button tone={tone} onClick={bringBack} disabled={busy}>
      Bring back the example
    </Button>
  );
}
