import { confidence } from "../model/confidence";
import { effect } from "../model/effect";
import { mitigation, mitigationJudgement } from "../model/mitigation";
import { RISK_CATEGORIES, risk, riskJudgement } from "../model/risk";
import { accept, parse, type Result, refuse } from "../result";
import type { CellEntry, CellReader } from "./cells";
import type { FieldId } from "./fields";

const YES = ["yes", "y", "true", "1", "x", "included", "in"];
const NO = ["no", "n", "false", "0", "excluded", "out"];
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const WAS_DATE = "Write the range again as text, for example 10..20: the spreadsheet turned it into a date";

/**
 * What a cell says of its field, proven by the field's own schema, or what is needed there. A category that isn't ours
 * is "other". `text` isn't empty.
 */
export function cellValue(field: FieldId, text: string, read: CellReader): Result<unknown> {
  switch (field) {
    case "risk":
    case "riskKey":
      return parse(risk.shape.label, text);
    case "mitigation":
    case "mitigationKey":
      return parse(mitigation.shape.label, text);
    case "statement":
    case "mitigationStatement":
    case "resolution":
    case "riskReason":
    case "mitigationReason":
    case "effectReason":
      return parse(risk.shape.statement, text);
    case "category":
      return accept(RISK_CATEGORIES.find((category) => category === text.toLowerCase()) ?? "other");
    case "confidence":
      return parse(confidence, text.toLowerCase() === "medium" ? "moderate" : text.toLowerCase());
    case "included":
      if (YES.includes(text.toLowerCase())) return accept(true);
      return NO.includes(text.toLowerCase()) ? accept(false) : refuse("invalid", "Enter yes or no");
    case "likelihood":
      return judged(riskJudgement.shape.likelihood, text, read.likelihood);
    case "severity":
      return judged(riskJudgement.shape.severity, text, read.severity);
    case "delivery":
      return judged(mitigationJudgement.shape.delivery, text, read.likelihood);
    case "effectLikelihood":
      return judged(effect.shape.likelihood, text, read.effect);
    case "effectSeverity":
      return judged(effect.shape.severity, text, read.effect);
    case "backfire":
      return judged(effect.shape.backfire, text, read.factor);
    case "overlap":
      return parse(riskJudgement.shape.overlap, read.share(text) ?? Number.NaN);
    case "cost":
      return judged(mitigationJudgement.shape.cost, text, read.number);
    default:
      return field satisfies never;
  }
}

function judged(
  schema: Parameters<typeof parse>[0],
  text: string,
  read: (text: string) => CellEntry | number,
): Result<unknown> {
  if (DATE.test(text)) return refuse("invalid", WAS_DATE);
  const entry = read(text);
  return typeof entry === "object" && entry?.kind === "needed"
    ? refuse("invalid", entry.needed)
    : parse(schema, entry);
}
