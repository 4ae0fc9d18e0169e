import {
  AlignmentType,
  BorderStyle,
  TableCell as Cell,
  ExternalHyperlink,
  LineRuleType,
  Paragraph,
  TableRow as Row,
  Table,
  TableLayoutType,
  TextRun,
  WidthType,
} from "docx";
import type { Block, TableCell, TableColumn } from "@/lib/briefing/block";
import { columnWidths } from "./column-widths";
import { ACCENT, HEAD_GROUND, LINE } from "./document-styles";
import { plainText } from "./xml";

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: LINE };

/** What must stand together on one page: in a row of its own, which no program breaks, without any line to be seen. */
export function keptTogether(children: Paragraph[], textWidth: number): Table {
  const borders = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
  return new Table({
    columnWidths: [textWidth],
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    borders: { ...borders, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [
      new Row({
        cantSplit: true,
        children: [new Cell({ children, margins: { top: 0, bottom: 0, left: 0, right: 0 } })],
      }),
    ],
  });
}

/** A table of a briefing under its caption; its head stands again on every page, and no row is broken in two. */
export function documentTable(
  { caption, columns, rows }: Extract<Block, { kind: "table" }>,
  textWidth: number,
): (Paragraph | Table)[] {
  const widths = columnWidths(columns, textWidth);
  const cell = (index: number, content: TableCell, isHead: boolean) =>
    new Cell({
      children: paragraphs(content, columns[index], isHead),
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 60, right: 60 },
      ...(isHead && { shading: { fill: HEAD_GROUND } }),
    });
  const head = new Row({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, index) => cell(index, label, true)),
  });
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  return [
    new Paragraph({ style: "Caption", text: plainText(caption) }),
    new Table({
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      borders: {
        top: line,
        bottom: line,
        insideHorizontal: line,
        left: NO_LINE,
        right: NO_LINE,
        insideVertical: NO_LINE,
      },
      rows: [
        head,
        ...rows.map(
          (row) =>
            new Row({ cantSplit: true, children: row.map((content, index) => cell(index, content, false)) }),
        ),
      ],
    }),
    // Two tables in a row would be one.
    new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT } }),
  ];
}

function paragraphs(content: TableCell, column: TableColumn | undefined, isHead: boolean): Paragraph[] {
  const { text, href } = typeof content === "string" ? { text: content, href: null } : content;
  const alignment = column?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return text.split("\n").map((line) => {
    const run = new TextRun({
      text: plainText(line),
      bold: isHead,
      ...(href && { color: ACCENT, underline: {} }),
    });
    const children = href ? [new ExternalHyperlink({ link: href, children: [run] })] : [run];
    return new Paragraph({ style: "Cell", alignment, children });
  });
}
