import {
  AlignmentType,
  BorderStyle,
  TableCell as Cell,
  ExternalHyperlink,
  Paragraph,
  TableRow as Row,
  Table,
  TableLayoutType,
  TextRun,
  WidthType,
} from "docx";
import type { Block, TableCell, TableColumn } from "@/lib/briefing/block";
import { ACCENT, HEAD_GROUND, LINE, TEXT_WIDTH } from "./document-styles";
import { plainText } from "./xml";

/** A column of words takes so many times the room of one of numbers. */
const WIDE = 2;

/** A table of a briefing under its caption; its head stands again on every page, and no row is broken in two. */
export function documentTable({
  caption,
  columns,
  rows,
}: Extract<Block, { kind: "table" }>): (Paragraph | Table)[] {
  const shares = columns.map(({ wide }) => (wide ? WIDE : 1));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const columnWidths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / all));
  const cell = (index: number, content: TableCell, isHead: boolean) =>
    new Cell({
      children: paragraphs(content, columns[index], isHead),
      width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 60, right: 60 },
      ...(isHead && { shading: { fill: HEAD_GROUND } }),
    });
  const head = new Row({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, index) => cell(index, label, true)),
  });
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  const none = { style: BorderStyle.NONE, size: 0, color: LINE };
  return [
    new Paragraph({ style: "Caption", text: plainText(caption) }),
    new Table({
      columnWidths,
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      borders: {
        top: line,
        bottom: line,
        insideHorizontal: line,
        left: none,
        right: none,
        insideVertical: none,
      },
      rows: [
        head,
        ...rows.map(
          (row) =>
            new Row({ cantSplit: true, children: row.map((content, index) => cell(index, content, false)) }),
        ),
      ],
    }),
    new Paragraph({ text: "" }),
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
