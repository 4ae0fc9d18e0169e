import { type Problem, problemsOf } from "../exchange/problem-table";
import { counted, firstFew } from "../format";
import type { Assessment } from "../model/assessment";
import { type AssessmentFile, assessmentFile, FILE_FORMAT, FILE_VERSION } from "../model/assessment-file";
import type { Dist } from "../model/dist";
import { NO_EFFECT } from "../model/effect";
import { seen } from "../model/seen";
import { shareDoubt } from "../model/share-doubt";
import { ISSUES_MAX, MORE_ISSUES } from "../result";
import { cellValue } from "./cell-values";
import { cellReader } from "./cells";
import { type FieldId, REGISTER_FIELDS, type RegisterField, registerField } from "./fields";
import { keptRemarks } from "./kept-definitions";
import { CHANCES, NUMBERS, type RegisterUnits, type SheetMapping } from "./mapping";
import { markDoubt } from "./number-text";
import { ItemList, type RegisterItem } from "./register-items";
import type { Sheet, SheetRow } from "./sheet";

/** What a register becomes: judgements of one scenario, in an assessment that is new or there already. */
export type RegisterOrder = {
  sheets: readonly Sheet[];
  mappings: readonly SheetMapping[];
  units: RegisterUnits;
  /** The scales it is read by, and the items that it is matched with. */
  definition: Assessment;
  scenario: string;
};

export type RegisterRead =
  | { ok: true; file: AssessmentFile; remarks: string[] }
  | { ok: false; problems: Problem[] };

const DOUBTED_SHARES = new Set<FieldId>(CHANCES);
const DOUBTED_MARKS = new Set<FieldId>(NUMBERS);
const DOUBTS_SHOWN = 5;

type Doubts = { shares: string[]; marks: string[] };
type Pair = { mitigation: RegisterItem; risk: RegisterItem; fields: RegisterItem["fields"] };

/**
 * A register as an assessment file. A row speaks of the risk and the mitigation that it names, and of the effect of
 * the one on the other where it names both; what several rows say of one item has to agree. Every cell that can't be
 * taken is named with its row, column, value and what is needed, and then nothing is made. A pair of which nothing is
 * said has no effect; a channel that is blank beside a filled one takes nothing away.
 */
export function readRegister({ sheets, mappings, units, definition, scenario }: RegisterOrder): RegisterRead {
  const ofTexts = cellReader(definition, units);
  const ofNumbers = cellReader(definition, { ...units, decimal: "." });
  const risks = new ItemList(definition.risks);
  const mitigations = new ItemList(definition.mitigations);
  const pairs = new Map<string, Pair>();
  const problems: Problem[] = [];
  const doubts: Doubts = { shares: [], marks: [] };
  let unseen = 0;

  const readRow = ({ name }: Sheet, { columns }: SheetMapping, row: SheetRow) => {
    const cells = new Map<FieldId, string>();
    for (const { id } of REGISTER_FIELDS) {
      const column = columns[id];
      const raw = column === undefined ? "" : (row.cells[column] ?? "");
      const text = seen(raw).trim();
      if (seen(raw) !== raw) unseen++;
      if (text !== "") cells.set(id, text);
    }
    if (cells.size === 0) return;
    const text = (id: FieldId) => cells.get(id) ?? "";
    const report = (id: FieldId, needed: string) => {
      const { label } = registerField(id);
      const sheet = name === "" ? "" : `${name}, `;
      problems.push({
        place: `${sheet}row ${row.number}, ${label}`,
        sheet: name,
        row: row.number,
        column: label,
        value: text(id).slice(0, 200),
        needed,
      });
    };
    const risk = risks.named(text("risk"), text("riskKey"));
    const mitigation = mitigations.named(text("mitigation"), text("mitigationKey"));
    if (typeof risk === "string") return report("risk", risk);
    if (typeof mitigation === "string") return report("mitigation", mitigation);
    const holders: Record<RegisterField["of"], RegisterItem["fields"] | null> = {
      risk: risk?.fields ?? null,
      mitigation: mitigation?.fields ?? null,
      effect: risk && mitigation ? pairOf(pairs, mitigation, risk).fields : null,
    };
    for (const [id, said] of cells) {
      const holder = holders[registerField(id).of];
      if (!holder) {
        report(id, NEEDED[registerField(id).of]);
        continue;
      }
      const isNumber = row.numbers?.includes(columns[id] ?? -1) ?? false;
      const read = cellValue(id, said, isNumber ? ofNumbers : ofTexts);
      if (!read.ok) {
        report(id, read.issues[0]?.message ?? "Enter something else");
        continue;
      }
      const before = holder.get(id);
      if (before && before.text.toLowerCase() !== said.toLowerCase() && !NAMES.has(id))
        report(
          id,
          `Say the same everywhere, or say it once: row ${before.row} says “${before.text.slice(0, 60)}”`,
        );
      else holder.set(id, { text: said, value: read.value, row: row.number });
      if (before) continue;
      const place = `Row ${row.number}, ${registerField(id).label.toLowerCase()}`;
      const asShare =
        DOUBTED_SHARES.has(id) && units.likelihoods === "percent"
          ? shareDoubt(said, distOf(read.value))
          : null;
      const byMark = DOUBTED_MARKS.has(id) && !isNumber ? markDoubt(said, units.decimal) : null;
      if (asShare) doubts.shares.push(`${place}: ${asShare}.`);
      if (byMark) doubts.marks.push(`${place}: ${byMark}.`);
    }
  };
  sheets.forEach((sheet, index) => {
    const mapping = mappings[index];
    if (!mapping?.used) return;
    for (const row of sheet.rows) {
      if (problems.length > ISSUES_MAX) return;
      if (row.number > mapping.headings) readRow(sheet, mapping, row);
    }
  });
  if (problems.length > ISSUES_MAX)
    return {
      ok: false,
      problems: [...problems.slice(0, ISSUES_MAX), ...problemsOf([{ path: ["FILE"], message: MORE_ISSUES }])],
    };
  if (problems.length > 0) return { ok: false, problems };
  const raw = rawFile(definition, scenario, {
    risks: risks.all,
    mitigations: mitigations.all,
    pairs: [...pairs.values()],
  });
  const proven = assessmentFile.safeParse(raw);
  if (!proven.success) return { ok: false, problems: problemsOf(proven.error.issues) };
  const remarks = [
    ...(unseen > 0
      ? [`Characters that turn the direction or take no room were taken out of ${counted(unseen, "cell")}.`]
      : []),
    ...keptRemarks(definition, { risks: risks.all, mitigations: mitigations.all }),
    ...firstOf(doubts.shares, "may be meant as shares"),
    ...firstOf(doubts.marks, "with a mark for thousands or before three decimals may be meant otherwise"),
  ];
  return { ok: true, file: proven.data, remarks };
}

function firstOf(doubts: readonly string[], more: string): string[] {
  const { shown, more: rest } = firstFew(doubts, DOUBTS_SHOWN);
  return rest > 0 ? [...shown, `${counted(rest, "more cell")} ${more}.`] : [...shown];
}

/** A field's value as a judgement: an overlap is a plain number. */
function distOf(value: unknown): Dist {
  // What its field's schema has proven of a likelihood, a delivery or an effect is a judgement.
  return typeof value === "number" ? { kind: "point", value } : (value as Dist);
}

const NEEDED: Record<RegisterField["of"], string> = {
  risk: "Name the risk of this row, or leave this empty",
  mitigation: "Name the mitigation of this row, or leave this empty",
  effect: "Name the risk and the mitigation of this row, or leave this empty",
};
/** A name or an id is how the rows of one item are found, and not what they say of it. */
const NAMES = new Set<FieldId>(["risk", "riskKey", "mitigation", "mitigationKey"]);

function pairOf(pairs: Map<string, Pair>, mitigation: RegisterItem, risk: RegisterItem): Pair {
  const key = `${mitigation.key} ${risk.key}`;
  const pair = pairs.get(key) ?? { mitigation, risk, fields: new Map() };
  pairs.set(key, pair);
  return pair;
}

type Gathered = { risks: RegisterItem[]; mitigations: RegisterItem[]; pairs: Pair[] };

function rawFile(definition: Assessment, title: string, { risks, mitigations, pairs }: Gathered) {
  const said = ({ fields }: { fields: RegisterItem["fields"] }, id: FieldId) => fields.get(id)?.value;
  const own = <T extends { key: string }>(list: readonly T[], { key }: RegisterItem) =>
    list.find((item) => item.key === key);
  const judged = (items: RegisterItem[]) => items.filter(({ fields }) => fields.size > 0);
  return {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    ...definition,
    impacts: [],
    implications: [],
    evidence: [],
    risks: risks.map(
      (item) =>
        own(definition.risks, item) ?? {
          key: item.key,
          label: item.label,
          category: said(item, "category") ?? "other",
          statement: said(item, "statement") ?? "",
          resolution: said(item, "resolution") ?? "",
        },
    ),
    mitigations: mitigations.map(
      (item) =>
        own(definition.mitigations, item) ?? {
          key: item.key,
          label: item.label,
          statement: said(item, "mitigationStatement") ?? "",
        },
    ),
    scenarios: [
      {
        key: "register",
        title,
        notes: "",
        modelForm: "relative",
        risks: Object.fromEntries(
          judged(risks).map((item) => [
            item.key,
            {
              likelihood: said(item, "likelihood"),
              severity: said(item, "severity"),
              overlap: said(item, "overlap"),
              rationale: said(item, "riskReason"),
              confidence: said(item, "confidence"),
            },
          ]),
        ),
        mitigations: Object.fromEntries(
          judged(mitigations).map((item) => [
            item.key,
            {
              included: said(item, "included"),
              delivery: said(item, "delivery"),
              cost: said(item, "cost"),
              rationale: said(item, "mitigationReason"),
            },
          ]),
        ),
        effects: pairs
          .filter(({ fields }) => fields.size > 0)
          .map((pair) => ({
            mitigation: pair.mitigation.key,
            risk: pair.risk.key,
            likelihood: said(pair, "effectLikelihood") ?? NO_EFFECT,
            severity: said(pair, "effectSeverity") ?? NO_EFFECT,
            backfire: said(pair, "backfire"),
            rationale: said(pair, "effectReason"),
          })),
      },
    ],
  };
}
