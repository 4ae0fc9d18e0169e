import { keyIssues } from "../command/json-keys";
import { parse, type Result, refuse } from "../result";
import { PROOF_FORMAT, PROOF_VERSION, type Proof, proof } from "./proof";
import { PROOF_MAX, PROOF_TOO_LONG } from "./proof-max";

/**
 * A text as a proof, or what is wrong with it, by path. The text is a stranger's: it is measured before it is parsed, and
 * a key that stands twice, `__proto__`, another format and another version are refused. Never throws.
 */
export function readProof(text: string): Result<Proof> {
  if (text.length > PROOF_MAX) return PROOF_TOO_LONG;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refuse("invalid", "The proof in this file is no JSON: the file was changed after it was made");
  }
  const issues = keyIssues(text);
  if (issues.length > 0) return { ok: false, reason: "invalid", issues };
  const { format, version } = headOf(raw);
  if (format !== PROOF_FORMAT)
    return refuse("invalid", `This is no proof of a figure: its format is not "${PROOF_FORMAT}"`, ["format"]);
  if (version !== PROOF_VERSION)
    return refuse(
      "invalid",
      `This proof was written by another version of Counterweight: this one reads version ${PROOF_VERSION}`,
      ["version"],
    );
  return parse(proof, raw);
}

function headOf(raw: unknown): { format?: unknown; version?: unknown } {
  return typeof raw === "object" && raw !== null ? raw : {};
}
