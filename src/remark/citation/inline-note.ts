import type { FootnoteDefinition, Paragraph, Parent, PhrasingContent, Root } from "mdast";
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
import { visit } from "unist-util-visit";
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
  visit(tree, "footnoteDefinition", ({ identifier }) => void taken.add(identifier));
  const definitions: FootnoteDefinition[] = [];
  visit(tree, "inlineNote", function (note, index, parent) {
    if (!parent || index === undefined) return;
    const { children, position } = note;
    const at = position && { position };
    const identifier = freeIdentifier(`note-${definitions.length + 1}`, taken);
    const words: Paragraph = { type: "paragraph", children, ...at };
    definitions.push({ type: "footnoteDefinition", identifier, children: [words], ...at });
    parent.children[index] = { type: "footnoteReference", identifier, ...at };
  });
  tree.children = [...tree.children, ...definitions];
}

function freeIdentifier(wanted: string, taken: ReadonlySet<string>): string {
  return taken.has(wanted) ? freeIdentifier(`${wanted}-in-text`, taken) : wanted;
}
