import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import type { Library } from "../../library/library.ts";
import { readBlocks, type DocumentBlock } from "../source/blocks.ts";
import { layOut } from "../source/layout/lay-out.ts";
import { noLayout, type TextLayout } from "../source/layout/layout-schema.ts";
import { asRead } from "../source/layout/read-layout.ts";
import { parseSource } from "../source/parse-source.ts";
import { proposeCitations } from "./propose-citations.ts";
import { proposeFacts } from "./propose-facts.ts";
import { proposeFigures } from "./propose-figures.ts";
import { proposeLayout, proposePages } from "./propose-layout.ts";
import { proposeNumbering } from "./propose-numbering.ts";
import { proposeWorks } from "./propose-works.ts";
import type { LineTypes } from "./line-types.ts";
import type { Proposal, WordStretch } from "./proposal.ts";
import type { ReceivedFacts } from "./received-document.ts";

/** What proposals are based on. */
export interface ProposeOptions {
  id: string;
  transcript: string;
  form: "markdown" | "plain";
  lang: string;
  facts: ReceivedFacts;
  types?: LineTypes | undefined;
  library: Library;
  /**
   * What the source already has: keys of its front matter (`layout`, `numbering article`), marked words, ids of
   * figures.
   */
  known?: {
    keys: ReadonlySet<string>;
    words: readonly WordStretch[];
    figures: ReadonlySet<string>;
  };
}

/** What could be added to a document, and what cannot be proposed for it. */
export interface Proposed {
  /** Each with its reason, in the order to decide them. */
  proposals: Proposal[];
  /** What to check in the original, in sentences. */
  told: string[];
}

/** Everything that could be added to a document. */
export function propose(options: ProposeOptions): Proposed {
  const { id, transcript, form, lang, facts, types, library } = options;
  const { keys, words, figures } = options.known ?? {
    keys: new Set<string>(),
    words: [],
    figures: new Set<string>(),
  };
  const { proposals: layout, told } =
    form === "plain"
      ? proposeLayout(transcript, types)
      : { proposals: proposePages(transcript), told: [] };
  const blocks = blocksOf(transcript, form, lang, layout);
  // Marks inside code would be code.
  const taken = [...words, ...codeIn(blocks)];
  const citations = proposeCitations(transcript, library, id, taken);
  const cited = citations.flatMap(({ change }) => (change.to === "words" ? change.at : []));
  const proposals = [
    ...proposeFacts(facts, transcript).filter(isNew),
    ...layout.filter(isNew),
    ...proposeNumbering(blocks, lang).filter(isNew),
    ...citations,
    ...proposeFigures(transcript, lang, [...taken, ...cited], figures),
    ...proposeWorks(transcript, library),
  ];
  return { proposals, told };

  function isNew({ change }: Proposal): boolean {
    return change.to !== "front-matter" || !keys.has(change.path.join(" "));
  }
}

function codeIn(blocks: readonly DocumentBlock[]): WordStretch[] {
  return blocks.flatMap(({ node }) => {
    const found: WordStretch[] = [];
    visit(node, ["code", "inlineCode"], ({ position }) => {
      found.push({ start: position!.start.offset!, end: position!.end.offset! });
    });
    return found;
  });
}

/** The blocks of a transcript with the proposed layout applied. */
function blocksOf(
  transcript: string,
  form: "markdown" | "plain",
  lang: string,
  proposals: readonly Proposal[],
): DocumentBlock[] {
  const proposed = proposals.flatMap(({ change }) =>
    change.to === "front-matter" ? [[change.path[1], change.value] as const] : [],
  );
  const layout = { ...noLayout, ...Object.fromEntries(proposed) } as TextLayout;
  const file = new VFile({ value: transcript });
  const { edits, pages, notes } = layOut(file, 0, layout, () => undefined);
  const { reading, options } = asRead(
    { bodyStart: 0, form, lang, transcript, pages, notes },
    transcript,
    edits,
    layout,
    () => undefined,
  );
  const { tree, shown } = parseSource(file, reading, options);
  return readBlocks(tree.children, shown, lang);
}
