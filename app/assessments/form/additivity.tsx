"use client";

import { createContext, type ReactNode, useContext, useRef, useState } from "react";
import { Button } from "@/app/ui/button";
import { send } from "@/app/ui/send";
import { ADDITIVITY, type HarmScale } from "@/lib/model/harm-scale";

type Acceptance = { assessmentId: string; harmScale: HarmScale; accepted: boolean };

const AcceptanceContext = createContext<Acceptance | null>(null);

/** Around a scoring form: whether somebody accepted that harm points of the assessment's scale add up. */
export function AdditivityProvider({ children, ...acceptance }: Acceptance & { children: ReactNode }) {
  return <AcceptanceContext value={acceptance}>{children}</AcceptanceContext>;
}

/** Asks once whether harm points add up, and says in a quiet line that it was accepted. */
export function AdditivityNotice() {
  const acceptance = useContext(AcceptanceContext);
  return acceptance && <AdditivityQuestion key={JSON.stringify(acceptance.harmScale)} {...acceptance} />;
}

function AdditivityQuestion({ assessmentId, harmScale, accepted }: Acceptance) {
  const [here, setHere] = useState(false);
  const [refused, setRefused] = useState("");
  const line = useRef<HTMLParagraphElement>(null);
  const accept = async () => {
    const result = await send("PATCH", `/api/assessments/${assessmentId}`, {
      harmScale,
      additivityAccepted: true,
    });
    if (!result.ok) return setRefused(result.issues.map(({ message }) => message).join(". "));
    // The button goes with its question: the focus stays with the answer.
    line.current?.focus();
    setHere(true);
  };
  const isOpen = !accepted && !here;
  return (
    <div className={isOpen ? "mb-4 border-edge border-l-2 bg-notice px-4 py-3 text-sm" : "mb-2 text-xs"}>
      <p ref={line} tabIndex={-1} role="status" className={isOpen ? "" : "text-muted outline-none"}>
        {isOpen
          ? `${ADDITIVITY} Every total rests on this sentence.`
          : `Accepted for this assessment: ${ADDITIVITY.charAt(0).toLowerCase()}${ADDITIVITY.slice(1)}`}
      </p>
      {isOpen && (
        <Button className="mt-2" onClick={accept}>
          Accept for this assessment
        </Button>
      )}
      <p role="alert" className="mt-2 text-danger empty:hidden">
        {isOpen && refused}
      </p>
    </div>
  );
}
