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
import { MUTED, PAPER, PICTURE_WIDTH, STYLES, TEXT_WIDTH } from "./document-styles";
import { documentTable } from "./document-table";
import { packed, unpacked, withProperties } from "./packed";
import type { FileProperties } from "./properties";
import { plainText } from "./xml";

/** A figure as a picture: PNG, and its size in CSS pixels. */
export type FilePicture = { data: Uint8Array; width: number; height: number };
export type Pictures = ReadonlyMap<ChartedFigure, FilePicture>;

type Content = Paragraph | Table;

const LIST = "list";
/** On the first page, a picture stands among the findings, which say what it shows. */
const FRONT = 0.55;
/** The highest a picture may be on a page with its heading and caption, in CSS pixels. */
const PICTURE_MOST = 800;

/**
 * A briefing as a Word document: the same blocks as on its page, with real headings, heads of tables that repeat, and
 * pictures with alternative text. The same briefing, pictures and properties give the same bytes.
 */
export async function briefingFile(
  briefing: SettledBriefing,
  pictures: Pictures,
  properties: FileProperties,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subtitle, handling, front, annex, origin } = briefing;
  const head = handling === null ? null : headHandling(handling);
  const content = (blocks: readonly SettledBlock[], isFront = false) =>
    blocks.flatMap((block) => contentOf(block, pictures, isFront));
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
        properties: { page: PAPER },
        headers: { default: new Header({ children: [atBothEnds(head, [cut(title)])] }) },
        footers: {
          default: new Footer({
            children: [atBothEnds(head, ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES])],
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

function contentOf(block: SettledBlock, pictures: Pictures, isFront: boolean): Content[] {
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
      return documentTable(block);
    case "figure":
      return figureContent(block.figure, pictures, isFront);
    default:
      return block satisfies never;
  }
}

/** A figure under its finding: measure, picture with what it shows as its alternative text, and that sentence. */
function figureContent(figure: ChartedFigure, pictures: Pictures, isFront: boolean): Content[] {
  const head = new Paragraph({ heading: HeadingLevel.HEADING_2, children: lines(figure.title) });
  const caption = new Paragraph({ style: "Caption", children: lines(figure.subtitle) });
  const picture = pictures.get(figure);
  if (!picture) return [head, caption, new Paragraph({ children: lines(figure.needs ?? figure.sentence) })];
  const share = isFront ? FRONT : 1;
  const scale = share * Math.min(PICTURE_WIDTH / picture.width, PICTURE_MOST / picture.height);
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
  return [
    head,
    caption,
    new Paragraph({ keepNext: !isFront, children: [image] }),
    ...(isFront ? [] : [new Paragraph({ children: lines(figure.sentence) })]),
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
): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
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
