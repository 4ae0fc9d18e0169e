import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from "docx";
import type { SettledBlock, SettledBriefing } from "@/lib/briefing/settled";
import { headHandling } from "@/lib/model/head-handling";
import type { ChartedFigure } from "@/lib/series/charted-figure";
import { type DocumentPage, documentPage } from "./document-page";
import { MUTED, STYLES } from "./document-styles";
import { documentTable, keptTogether } from "./document-table";
import { packed, unpacked, withProperties } from "./packed";
import type { PaperName } from "./papers";
import type { FileProperties } from "./properties";
import { plainText } from "./xml";

/** A figure as a picture: PNG, and its size in CSS pixels. */
export type FilePicture = { data: Uint8Array; width: number; height: number };
export type Pictures = ReadonlyMap<ChartedFigure, FilePicture>;

type Content = Paragraph | Table;

const LIST = "list";
/** On the first page, a picture stands among the findings, which say what it shows: smaller, and on low paper still more so. */
const FRONT = 0.47;

/** What pictures stand for their figures, and on which page. */
type Setting = { pictures: Pictures; page: DocumentPage };

/**
 * A briefing as a Word document: the same blocks as on its page, with real headings, heads of tables that repeat, and
 * pictures with alternative text. The same briefing, pictures and properties give the same bytes.
 */
export async function briefingFile(
  briefing: SettledBriefing,
  pictures: Pictures,
  { paper, ...properties }: FileProperties & { paper: PaperName },
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subtitle, handling, front, annex, origin } = briefing;
  const head = handling === null ? null : headHandling(handling);
  const page = documentPage(paper);
  const content = (blocks: readonly SettledBlock[], isFront = false) =>
    blocks.flatMap((block) => contentOf(block, { pictures, page }, isFront));
  const document = new Document({
    title,
    creator: "Counterweight",
    styles: STYLES,
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: page.paper },
        headers: { default: new Header({ children: [atBothEnds(head, [cut(title)], page)] }) },
        footers: {
          default: new Footer({
            children: [atBothEnds(head, ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES], page)],
          }),
        },
        children: [
          ...(handling === head ? [] : [new Paragraph({ style: "Quiet", children: lines(handling ?? "") })]),
          new Paragraph({ heading: HeadingLevel.TITLE, children: lines(title) }),
          new Paragraph({ style: "Quiet", children: lines(subtitle) }),
          ...content(front, true),
          // A break of its own would leave an empty page behind findings that fill theirs.
          new Paragraph({ pageBreakBefore: true, spacing: { before: 0, after: 0 } }),
          ...content(annex),
          ...content(origin),
        ],
      },
    ],
  });
  const parts = unpacked(new Uint8Array(await Packer.toArrayBuffer(document)));
  return packed(withProperties(withPlainIds(parts), properties));
}

function contentOf(block: SettledBlock, setting: Setting, isFront: boolean): Content[] {
  switch (block.kind) {
    case "heading": {
      const level = block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading: level, children: lines(block.text) })];
    }
    case "finding":
      return [new Paragraph({ style: "Finding", children: lines(block.text) })];
    case "text":
      return [new Paragraph({ ...(block.quiet && { style: "Quiet" }), children: lines(block.text) })];
    case "note":
      return [new Paragraph({ style: "Quiet", children: lines(block.text) })];
    case "list":
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: LIST, level: 0 }, children: lines(item) }),
      );
    case "table":
      return documentTable(block, setting.page.textWidth);
    case "figure":
      return figureContent(block.figure, setting, isFront);
    default:
      return block satisfies never;
  }
}

/** A figure under its finding: measure, picture with what it shows as its alternative text, and that sentence. */
function figureContent(figure: ChartedFigure, { pictures, page }: Setting, isFront: boolean): Content[] {
  const head = new Paragraph({ heading: HeadingLevel.HEADING_2, children: lines(figure.title) });
  const caption = new Paragraph({ style: "Caption", children: lines(figure.subtitle) });
  const picture = pictures.get(figure);
  if (!picture) return [head, caption, new Paragraph({ children: lines(figure.needs ?? figure.sentence) })];
  const widest = isFront ? FRONT * page.picture.height : page.picture.width;
  const highest = isFront ? FRONT * page.picture.height : page.picture.height;
  const scale = Math.min(widest / picture.width, highest / picture.height);
  const image = new ImageRun({
    type: "png",
    data: picture.data,
    transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
    altText: {
      // By its place among the pictures: left to itself, the writer goes on counting from file to file.
      id: String([...pictures.keys()].indexOf(figure) + 1),
      name: figure.id,
      title: plainText(figure.title),
      description: plainText(`${figure.title}. ${figure.subtitle}. ${figure.sentence}`),
    },
  });
  // Among the findings, where pages are full, LibreOffice parts what is only asked to stay with what follows.
  if (isFront) return [head, keptTogether([caption, new Paragraph({ children: [image] })], page.textWidth)];
  return [
    head,
    caption,
    new Paragraph({ keepNext: true, children: [image] }),
    new Paragraph({ children: lines(figure.sentence) }),
  ];
}

/** A text with its line breaks. */
function lines(text: string): TextRun[] {
  return plainText(text)
    .split("\n")
    .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }));
}

/** A line of a page's head or foot: the handling line on the left, something else on the right. */
function atBothEnds(
  handling: string | null,
  right: (string | (typeof PageNumber)[keyof typeof PageNumber])[],
  { textWidth }: DocumentPage,
): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [
      new TextRun({ text: plainText(handling ?? ""), bold: true, size: 16 }),
      new TextRun({ children: ["\t", ...right.map((part) => plainText(part))], size: 16, color: MUTED }),
    ],
  });
}

const LONGEST = 90;

function cut(text: string): string {
  const signs = [...text.replace(/\s+/g, " ")];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join("")}…` : signs.join("");
}

/** Links are named by chance; here they are named by their order. */
function withPlainIds(parts: ReturnType<typeof unpacked>): ReturnType<typeof unpacked> {
  const links = "word/_rels/document.xml.rels";
  const ids = [...String(parts[links]).matchAll(/Id="(rId[\w-]{8,})"/g)].map(([, id = ""]) => id);
  const renamed = (text: string) =>
    ids.reduce((said, id, index) => said.replaceAll(`"${id}"`, `"rIdLink${index + 1}"`), text);
  return {
    ...parts,
    [links]: renamed(String(parts[links])),
    "word/document.xml": renamed(String(parts["word/document.xml"])),
  };
}
