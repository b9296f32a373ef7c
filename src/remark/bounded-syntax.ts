import { attention, blockQuote, list } from "micromark-core-commonmark";
import type {
  Construct,
  Effects,
  Extension,
  Point,
  State,
  TokenizeContext,
} from "micromark-util-types";
import type { Processor } from "unified";
import type { VFile } from "vfile";
import type { Root } from "mdast";
import { budgets } from "../budgets.ts";
import { report } from "../report.ts";

/** Called for the first thing of each kind that exceeds a limit, with a reason for a message. */
type Tell = (reason: string, point: Point) => void;

/**
 * Read lists, block quotes and emphasis as micromark does, but leave them as text if they are nested too deep, or
 * if one paragraph has more emphasis marks than anybody writes. micromark compares each such mark with all before
 * it, and trees are walked recursively.
 */
export function boundedSyntax(tell: Tell): Extension {
  const marks = new WeakMap<TokenizeContext, number>();
  const brackets = new WeakMap<TokenizeContext, number>();
  const searched = new WeakMap<TokenizeContext, number>();
  const told = new Set<string>();
  const tellOnce = (reason: string, point: Point): void => {
    if (told.has(reason)) return;
    told.add(reason);
    tell(reason, point);
  };
  const deep = `Unexpected list or quotation beyond column ${budgets.listColumn}, expected fewer in each other`;
  const shallow = (construct: Construct, name: string): Construct => {
    // Later lines of a container call micromark’s own construct, which is disabled by its name.
    const unnamed: Construct = { ...construct, name: `${name}Line` };
    const { continuation } = construct;
    return {
      ...construct,
      name,
      tokenize(effects, ok, nok) {
        const point = this.now();
        if (point.column <= budgets.listColumn)
          return construct.tokenize.call(this, effects, ok, nok);
        return (code) => {
          tellOnce(deep, point);
          return nok(code);
        };
      },
      ...(continuation && {
        continuation: {
          ...continuation,
          tokenize(effects, ok, nok) {
            const attempt: Effects["attempt"] = (tried, ...states) =>
              effects.attempt(tried === construct ? unnamed : tried, ...states);
            return continuation.tokenize.call(this, { ...effects, attempt }, ok, nok);
          },
        },
      }),
    };
  };
  const isBeyond = (
    counts: WeakMap<TokenizeContext, number>,
    context: TokenizeContext,
    what: string,
    most: number,
  ): boolean => {
    const count = (counts.get(context) ?? 0) + 1;
    counts.set(context, count);
    if (count <= most) return false;
    tellOnce(`Unexpected ${what}, expected at most ${most} in one paragraph`, context.now());
    return true;
  };
  const few: Construct = {
    ...attention,
    name: "boundedAttention",
    tokenize(effects, ok, nok) {
      return isBeyond(marks, this, "`*` or `_`", budgets.emphasis)
        ? nok
        : attention.tokenize.call(this, effects, ok, nok);
    },
  };
  /** Whether this bracket and those before it look for their openings through too much of the paragraph. */
  const searchesFar = (context: TokenizeContext): boolean => {
    const steps = (searched.get(context) ?? 0) + stepsToOpening(context);
    searched.set(context, steps);
    if (steps <= budgets.bracketSearch) return false;
    tellOnce("Unexpected `]` without `[`, expected fewer in one paragraph", context.now());
    return true;
  };
  /** Whether the brackets before have left a bracket that may close one. */
  const mayClose = (context: TokenizeContext): boolean =>
    (brackets.get(context) ?? 0) <= budgets.brackets &&
    (searched.get(context) ?? 0) <= budgets.bracketSearch;
  // Beyond the limit, a bracket that this construct is the first to read goes to no other.
  const bracket: Construct = {
    name: "boundedBracket",
    tokenize(effects, ok, nok) {
      const isRead =
        mayClose(this) && !searchesFar(this) && !isBeyond(brackets, this, "`]`", budgets.brackets);
      return isRead ? nok : asText(effects, ok);
    },
  };
  // What no bracket can close any more is text as well: micromark moves all that it keeps of the paragraph for each
  // piece of text that it joins to the one before.
  const opening: Construct = {
    name: "boundedOpening",
    tokenize(effects, ok, nok) {
      return mayClose(this) ? nok : asText(effects, ok);
    },
  };
  const items = shallow(list, "boundedList");
  const starts = [..."*+-0123456789"].map((one) => [one.charCodeAt(0), items] as const);
  return {
    disable: { null: ["attention", "blockQuote", "list"] },
    document: { ...Object.fromEntries(starts), 62: shallow(blockQuote, "boundedBlockQuote") },
    text: { 33: opening, 42: few, 91: opening, 93: bracket, 95: few },
  };
}

/** Read one character as text, which goes to no other construct. */
function asText(effects: Effects, ok: State): State {
  return (code) => {
    effects.enter("data");
    effects.consume(code);
    effects.exit("data");
    return ok;
  };
}

/** How many tokens micromark goes through from a closing bracket to the one that opens, or to the start. */
function stepsToOpening({ events }: TokenizeContext): number {
  for (let index = events.length; index--;) {
    const { type, _balanced: isBalanced } = events[index]![1];
    if ((type === "labelLink" || type === "labelImage") && !isBalanced)
      return events.length - index;
  }
  return events.length;
}

/** Read Markdown within limits, and report what exceeds one. */
export default function remarkBounds(this: Processor) {
  const data = this.data();
  const beyond: [string, Point][] = [];
  const extension = boundedSyntax((reason, { line, column, offset }) => {
    const { lines, offset: before } = this.data("pieceStart") ?? { lines: 0, offset: 0 };
    beyond.push([reason, { line: line + lines, column, offset: offset + before } as Point]);
  });
  (data.micromarkExtensions ??= []).push(extension);
  return (_tree: Root, file: VFile): void => {
    for (const [reason, point] of beyond.splice(0)) report(file, "too-large", reason, point);
  };
}
