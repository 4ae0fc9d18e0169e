"use client";

import { useRouter } from "next/navigation";
import { DialogForm } from "@/app/ui/dialog-form";
import { Field } from "@/app/ui/field";
import { send } from "@/app/ui/send";
import { refuse } from "@/lib/result";
import { assessmentAddress } from "../addresses";

type Target = { id: string; version: number; title: string };

export function AssessmentActions(target: Target) {
  return (
    <>
      <Duplicate {...target} />
      <Delete {...target} />
    </>
  );
}

function Duplicate({ id, title }: Target) {
  const router = useRouter();
  return (
    <DialogForm<{ id: string }>
      open="Duplicate"
      tone="plain"
      title="Duplicate this assessment"
      confirm="Duplicate"
      fields={["title"]}
      act={(entered) =>
        send("POST", `/api/assessments/${id}/copy`, { title: String(entered.get("title") ?? "") })
      }
      done={(copy) => {
        router.push(assessmentAddress(copy.id));
        router.refresh();
      }}
    >
      {(errorOf) => (
        <Field
          label="Title of the copy"
          hint="The copy holds all scenarios; frozen ones stay frozen."
          error={errorOf("title")}
        >
          {(control) => (
            <input
              {...control}
              name="title"
              defaultValue={`Copy of ${title}`}
              dir="auto"
              autoComplete="off"
              className="input"
            />
          )}
        </Field>
      )}
    </DialogForm>
  );
}

/** Asks for the title by name, since every scenario goes with it. */
function Delete({ id, version, title }: Target) {
  const router = useRouter();
  const act = async (entered: FormData) =>
    sameName(String(entered.get("name") ?? ""), title)
      ? send<{ id: string }>("DELETE", `/api/assessments/${id}`, { version })
      : refuse("invalid", "Enter the title as it stands above", ["name"]);
  return (
    <DialogForm
      open="Delete"
      tone="danger"
      title="Delete this assessment?"
      confirm="Move to the bin"
      danger
      fields={["name"]}
      act={act}
      done={() => {
        router.push("/assessments");
        router.refresh();
      }}
    >
      {(errorOf) => (
        <>
          <p className="mb-4">
            It goes to the bin with all its scenarios, and can be restored from there. To confirm, enter its
            title: <strong className="font-semibold [overflow-wrap:anywhere]">{title}</strong>
          </p>
          <Field label="Title" error={errorOf("name")}>
            {(control) => <input {...control} name="name" dir="auto" autoComplete="off" className="input" />}
          </Field>
        </>
      )}
    </DialogForm>
  );
}

/** Whether a title was typed as it reads: case, spacing and characters that nobody sees are no obstacle. */
function sameName(typed: string, title: string): boolean {
  const plain = (text: string) =>
    text
      .normalize("NFKC")
      .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
      .replace(/\s+/g, " ")
      .trim()
      .toLowerCase();
  return plain(typed) === plain(title);
}
