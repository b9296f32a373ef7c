import type {
  FootnoteDefinition,
  Nodes,
  Paragraph,
  Parent,
  Parents,
  PhrasingContent,
  Root,
} from "mdast";
import type { Extension as FromMarkdown } from "mdast-util-from-markdown";
import { codes, types } from "micromark-util-symbol";
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
} from "micromark-util-types";
import { eachNode } from "../../each-node.ts";
import { openBracket } from "./citation-syntax-notes.ts";
import "./citation-tokens.ts";

/** An inline footnote, until `fromMarkdown` has made a reference and a definition of it. */
interface InlineNote extends Parent {
  type: "inlineNote";
  children: PhrasingContent[];
}

declare module "mdast" {
  interface PhrasingContentMap {
    inlineNote: InlineNote;
  }
  interface RootContentMap {
    inlineNote: InlineNote;
  }
}

const noteStart: Construct = { name: "inlineNoteStart", tokenize: tokenizeNoteStart };

/** Extend micromark with Pandoc’s inline notes, `^[A note.]`; needs `citationSyntax`, which reads their end. */
export function inlineNoteSyntax(): Extension {
  return { text: { [codes.caret]: noteStart } };
}

/** Extend `mdast-util-from-markdown` with inline notes: each becomes a reference, and a definition at the end. */
export function inlineNoteFromMarkdown(): FromMarkdown {
  return {
    enter: {
      inlineNote(token) {
        this.enter({ type: "inlineNote", children: [] }, token);
      },
    },
    exit: {
      inlineNote(token) {
        this.exit(token);
      },
    },
    transforms: [define],
  };
}

/** The start is like that of a bracket, with a longer marker. */
function tokenizeNoteStart(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this;
  return start;

  function start(code: Code): State | undefined {
    if (openBracket(self)) return nok(code);
    effects.enter(types.labelLink, { _isNote: true });
    effects.enter(types.labelMarker);
    effects.consume(code);
    return bracket;
  }

  function bracket(code: Code): State | undefined {
    if (code !== codes.leftSquareBracket) return nok(code);
    effects.consume(code);
    effects.exit(types.labelMarker);
    const opening = effects.exit(types.labelLink);
    (self._labelStarts ??= []).push(opening);
    return ok;
  }
}

function define(tree: Root): void {
  const taken = new Set<string>();
  const notes: { note: InlineNote; index: number; parent: Parents }[] = [];
  eachNode<Nodes>(tree, (node, index, parent) => {
    if (node.type === "footnoteDefinition") taken.add(node.identifier);
    if (node.type === "inlineNote" && parent && index !== undefined)
      notes.push({ note: node, index, parent });
  });
  const definitions: FootnoteDefinition[] = [];
  for (const { note, index, parent } of notes) {
    const { children, position } = note;
    const at = position && { position };
    const identifier = freeIdentifier(`note-${definitions.length + 1}`, taken);
    const words: Paragraph = { type: "paragraph", children, ...at };
    definitions.push({ type: "footnoteDefinition", identifier, children: [words], ...at });
    parent.children[index] = { type: "footnoteReference", identifier, ...at };
  }
  tree.children = [...tree.children, ...definitions];
}

function freeIdentifier(wanted: string, taken: ReadonlySet<string>): string {
  return taken.has(wanted) ? freeIdentifier(`${wanted}-in-text`, taken) : wanted;
}
