"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useAnnounce } from "@/app/ui/announcer";
import { DialogForm } from "@/app/ui/dialog-form";
import { send } from "@/app/ui/send";
import { fileAddress, scoringAddress } from "../addresses";
import { NAME_FIELDS, NameFields, nameIn } from "./name-fields";
import { SaveAs } from "./save-as";

export type ActionScenario = { id: string; key: string; version: number; title: string; notes: string };

/** What can be done to one scenario. A frozen one can only be copied or deleted. */
export function ScenarioActions(props: {
  assessmentId: string;
  scenario: ActionScenario;
  frozen: boolean;
  /** The last scenario of an assessment can't be deleted. */
  last: boolean;
}) {
  const { assessmentId, scenario, frozen, last } = props;
  return (
    <div className="-ml-1.5 flex flex-wrap items-center font-normal print:hidden [&>.button]:min-h-7 [&>.button]:font-normal [&>.button]:text-muted [&>.button]:text-xs">
      {!frozen && (
        <Link href={scoringAddress(assessmentId, scenario.id)} className="button" data-tone="quiet">
          Edit<span className="sr-only"> judgements of {scenario.title}</span>
        </Link>
      )}
      <SaveAs assessmentId={assessmentId} scenario={scenario} />
      {!frozen && <Rename assessmentId={assessmentId} scenario={scenario} />}
      {!frozen && <Freeze assessmentId={assessmentId} scenario={scenario} />}
      <a href={fileAddress(assessmentId, scenario.key)} download className="button" data-tone="quiet">
        Download file<span className="sr-only"> of {scenario.title}</span>
      </a>
      {!last && <Delete assessmentId={assessmentId} scenario={scenario} />}
    </div>
  );
}

type Target = { assessmentId: string; scenario: ActionScenario };

const address = ({ assessmentId, scenario }: Target) =>
  `/api/assessments/${assessmentId}/scenarios/${scenario.id}`;

function Rename(target: Target) {
  const router = useRouter();
  const announce = useAnnounce();
  const { version, title, notes } = target.scenario;
  return (
    <DialogForm
      open="Rename"
      of={title}
      title="Rename scenario"
      confirm="Rename"
      fields={NAME_FIELDS}
      act={(entered) => send("PATCH", address(target), { version, ...nameIn(entered) })}
      done={(_, entered) => {
        announce(`Renamed to “${nameIn(entered).title.trim()}”.`);
        router.refresh();
      }}
    >
      {(errorOf) => <NameFields title={title} notes={notes} errorOf={errorOf} />}
    </DialogForm>
  );
}

function Freeze(target: Target) {
  const router = useRouter();
  const announce = useAnnounce();
  const { version, title } = target.scenario;
  return (
    <DialogForm
      open="Freeze"
      of={title}
      title={`Freeze “${title}”?`}
      confirm="Freeze for good"
      act={() => send("POST", `${address(target)}/freeze`, { version })}
      done={() => {
        announce(`“${title}” is frozen.`, true);
        router.refresh();
      }}
    >
      <p>
        A frozen scenario never changes again: its judgements, the assessment's definition and the method's
        version are kept as they are now. It can't be thawed. To go on from it, save it under another name.
      </p>
    </DialogForm>
  );
}

function Delete(target: Target) {
  const router = useRouter();
  const announce = useAnnounce();
  const { version, title } = target.scenario;
  return (
    <DialogForm
      open="Delete"
      of={title}
      title={`Delete “${title}”?`}
      confirm="Move to the bin"
      danger
      act={() => send("DELETE", address(target), { version })}
      done={() => {
        announce(`“${title}” is in the bin.`, true);
        router.refresh();
      }}
    >
      <p>The scenario goes to the bin. From there it can be restored.</p>
    </DialogForm>
  );
}
