import type { BlobToken, CaseContext, CslName, Processor, TextBlob } from "./citeproc-types.ts";
import type { CslNode } from "../catalogue/csl-node.ts";

/**
 * Put functions in place of some of citeproc-js’s that do the same in a fraction of the time.
 * `npm run conformance` shows that they do.
 */
export function takeShortcuts(CSL: Processor): void {
  findMacrosByName(CSL);
  changeAsciiCase(CSL);
  compareByOneCollator(CSL);
  rememberParticles(CSL);
  makeBlobsBySpreading(CSL);

  // The original makes a closure for each token of a style that is executed.
  CSL.tokenExec = function (token, item, cite) {
    let { next } = token;
    if (token.test) {
      const holds = token.test(item, cite);
      this.tmp.jump.replace(holds ? "succeed" : "fail");
      next = holds ? token.succeed : token.fail;
    }
    const { execs } = token;
    for (let index = 0; index < execs.length; index++) {
      next = execs[index]?.call(token, this, item, cite) || next;
    }
    return next;
  };

  // The original copies the stack.
  CSL.Stack.prototype.value = function () {
    return this.mystack[this.mystack.length - 1];
  };

  // Most texts hold nothing that is paired: no quotation mark, no tag.
  const { FlipFlopper } = CSL.Util;
  CSL.Util.FlipFlopper = class extends FlipFlopper {
    constructor(...given: ConstructorParameters<typeof FlipFlopper>) {
      super(...given);
      const { processTags } = this;
      this.processTags = (blob) => {
        if (!isPlain.test(blob.blobs)) processTags.call(this, blob);
      };
    }
  };
}

const isPlain = /^[\w .,:;/&[\]À-ÖØ-öø-ɏ–—-]*$/;
const isAscii = /^[\u0000-\u007F]*$/;

/** Each call of a macro looked for it in the whole style. */
function findMacrosByName(CSL: Processor): void {
  const reader = CSL.XmlJSON.prototype;
  const { getNodesByName } = reader;
  const macros = new WeakMap<CslNode, ReadonlyMap<string, CslNode[]>>();
  reader.getNodesByName = function (tree, name, nameAttribute, found) {
    if (name !== "macro" || !nameAttribute || found) {
      return getNodesByName.call(this, tree, name, nameAttribute, found);
    }
    let index = macros.get(tree);
    if (!index) macros.set(tree, (index = macrosOf(getNodesByName.call(this, tree, "macro"))));
    return index.get(nameAttribute) ?? [];
  };
}

function macrosOf(nodes: readonly CslNode[]): ReadonlyMap<string, CslNode[]> {
  const index = new Map<string, CslNode[]>();
  for (const node of nodes) {
    const name = node.attrs["name"] ?? "";
    index.set(name, [...(index.get(name) ?? []), node]);
  }
  return index;
}

/** With a language, changing the case of letters costs ten times what it does without. */
function changeAsciiCase(CSL: Processor): void {
  const { toLocaleLowerCase, toLocaleUpperCase } = CSL;
  CSL.toLocaleLowerCase = function (text) {
    return isAscii.test(text) && !hasOwnCase(this)
      ? text.toLowerCase()
      : toLocaleLowerCase.call(this, text);
  };
  CSL.toLocaleUpperCase = function (text) {
    return isAscii.test(text) && !hasOwnCase(this)
      ? text.toUpperCase()
      : toLocaleUpperCase.call(this, text);
  };
}

/** Turkish, Azerbaijani and Lithuanian have letters of their own for those of ASCII. */
function hasOwnCase({ tmp }: CaseContext): boolean {
  const languages: unknown = tmp.lang_array;
  return !Array.isArray(languages) || /\b(?:az|lt|tr)/i.test(languages.join(" "));
}

/** `localeCompare` with options makes a collator for each pair that it compares. */
function compareByOneCollator(CSL: Processor): void {
  const collators = new Map<string, Intl.Collator>();
  const collatorOf = (locale: string): Intl.Collator => {
    const options = { sensitivity: "base", ignorePunctuation: true, numeric: true } as const;
    const collator = collators.get(locale) ?? new Intl.Collator(locale, options);
    collators.set(locale, collator);
    return collator;
  };
  CSL.getSortCompare = function (locale) {
    const collator = collatorOf(locale || "en-US");
    const compare = (a: string, b: string): number =>
      collator.compare(CSL.toLocaleLowerCase.call(this, a), CSL.toLocaleLowerCase.call(this, b));
    if (!compare("[x", "x")) return compare;
    const withoutMarks = (text: string): string => text.replace(/^[[\]'"]*/g, "");
    return (a, b) => compare(withoutMarks(a), withoutMarks(b));
  };
}

/** A blob is made for each element that is executed, and copies what its token says. */
function makeBlobsBySpreading(CSL: Processor): void {
  const { prototype } = CSL.Blob;
  const Blob = function (
    this: TextBlob,
    content: unknown,
    token?: BlobToken,
    level?: string,
  ): void {
    this.levelname = level;
    this.strings = token
      ? { prefix: "", suffix: "", ...token.strings }
      : { prefix: "", suffix: "", delimiter: "" };
    this.decorations = token?.decorations?.map((decoration) => decoration.slice()) ?? [];
    this.blobs = typeof content === "string" ? content : content ? [content] : [];
    this.alldecor = [this.decorations];
  };
  Blob.prototype = prototype as unknown;
  CSL.Blob = Blob as unknown as Processor["Blob"];
}

/** The particles of a name are looked for each time that it is written. */
function rememberParticles(CSL: Processor): void {
  const { parseParticles } = CSL;
  const known = new Map<string, CslName>();
  CSL.parseParticles = function (name) {
    const { family, given, suffix } = name;
    if (suffix !== undefined || name["dropping-particle"] !== undefined) {
      parseParticles(name);
      return;
    }
    const id = `${family}\0${given}`;
    let parsed = known.get(id);
    if (!parsed) {
      parsed = { family, given };
      parseParticles(parsed);
      if (known.size > 50_000) known.clear();
      known.set(id, parsed);
    }
    Object.assign(name, parsed);
  };
}
