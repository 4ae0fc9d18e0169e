"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useAnnounce } from "@/app/ui/announcer";
import { Button } from "@/app/ui/button";
import { DialogForm } from "@/app/ui/dialog-form";
import { send } from "@/app/ui/send";

/** Brings one thing back from the bin, or erases it for good after asking once. */
export function BinActions(props: { kind: "assessments" | "scenarios"; id: string; title: string }) {
  const { kind, id, title } = props;
  const address = `/api/bin/${kind}/${id}`;
  const router = useRouter();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState("");
  const restore = async () => {
    setBusy(true);
    const result = await send("POST", address);
    setBusy(false);
    if (!result.ok) return setRefused(result.issues.map(({ message }) => message).join(" "));
    announce(`“${title}” is restored.`, true);
    router.refresh();
  };
  return (
    <div className="max-sm:text-right">
      <div className="flex gap-x-2 max-sm:justify-end">
        <Button onClick={restore} disabled={busy}>
          Restore<span className="sr-only"> {title}</span>
        </Button>
        <DialogForm
          open="Erase"
          of={title}
          title={`Erase “${title}” for good?`}
          confirm="Erase for good"
          danger
          act={() => send("DELETE", address)}
          done={() => {
            announce(`“${title}” is erased.`, true);
            router.refresh();
          }}
        >
          <p>
            {kind === "assessments"
              ? "The assessment is erased with all its scenarios, frozen ones too."
              : "The scenario is erased."}{" "}
            Nothing brings it back.
          </p>
        </DialogForm>
      </div>
      <p role="alert" className="text-danger text-sm">
        {refused}
      </p>
    </div>
  );
}
