"use client";

import { DialogForm } from "@/app/ui/dialog-form";
import { Field } from "@/app/ui/field";
import { MATRIX_EXAMPLE } from "@/lib/model/matrix-example";
import type { RiskMatrix } from "@/lib/model/risk-matrix";
import { pathText } from "@/lib/result";

/** A dialog in which a matrix is typed as rows, or pasted as JSON. It stays on this device. */
export function OwnMatrix(props: { own: RiskMatrix | null; entered: (matrix: RiskMatrix) => void }) {
  const { own, entered } = props;
  return (
    <DialogForm
      open={own ? "Change our matrix" : "Use our own matrix"}
      title="Our own matrix"
      confirm="Use this matrix"
      fields={["matrix"]}
      act={read}
      done={entered}
    >
      {(errorOf) => (
        <Field
          label="Matrix"
          hint="Cuts of both axes from the lowest, then the colours as numbers from 0, the highest likelihood first; or JSON. Kept on this device alone."
          error={errorOf("matrix")}
        >
          {(control) => (
            <textarea
              name="matrix"
              rows={10}
              spellCheck={false}
              className="input font-mono"
              defaultValue={own ? JSON.stringify(own, null, 1) : MATRIX_EXAMPLE}
              {...control}
            />
          )}
        </Field>
      )}
    </DialogForm>
  );
}

async function read(form: FormData) {
  const { readMatrixText } = await import("@/lib/model/matrix-text");
  const matrix = readMatrixText(String(form.get("matrix") ?? ""));
  if (matrix.ok) return matrix;
  // One field holds the whole matrix: each issue says where in it.
  const message = matrix.issues
    .map((issue) => [pathText(issue), issue.message].filter(Boolean).join(": "))
    .join("; ");
  return { ...matrix, issues: [{ path: ["matrix"], message }] };
}
