/** A place where the words of a document and those of a style join badly. */
export interface Fault {
  /** The kind of fault: a key of the table below, `empty author` or `author`. */
  kind: string;
  /** The words around it. */
  at: string;
}

/** A citation whose author the sentence names, as printed: the part before what the style adds. */
export interface NamedAuthor {
  key: string;
  text: string;
}

/** Kinds of faults in running text. Spaces before `;:!?»` are not faults in languages that use them. */
const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["doubled stop", /(?<!\.)\.\.(?!\.)|\.\s\.(?!\s?\.)|[!?]\./g],
  ["doubled comma", /,\s*,|;\s*;|:\s*:|,\s*[;:]|[;:]\s*,/g],
  ["stop after a comma", /[,;:]\s*\.(?!\.)/g],
  ["space before a stop", /[ \t][,.](?=\s|$)|[ \t][;:!?](?=\s|$)/g],
  ["two spaces", /\S[ \t]{2,}\S/g],
  ["space before a raised number", /(?<=[\p{Ll}\p{Lu}\p{Nd}]) [¹²³⁰⁴-⁹]/gu],
  ["empty brackets", /\(\s*\)|\[\s*\]|\(\s*[,;:.]|\[\s*[,;:.]|[,;]\s*[)\]]/g],
  ["doubled quote", /[“”]{2,}|“\s*”|[«»]\s*[»«]|„\s*“|[.,][”»“][.,]/g],
  [
    "lone label",
    /(?<![\p{L}\p{N}⁽])(?:pp?|vol|no|S|Bd|Nr|art|ch)\.?(?=\s*(?:[,;)\]]|[¹²³⁰⁴-⁹[]|$))/gu,
  ],
  ["stop and word", /[\p{Ll}\d][,;](?=\p{L})/gu],
];

/**
 * Check a rendered document for faults.
 *
 * @param text
 *   What `render --to text` prints: paragraphs separated by empty lines.
 * @param isFrench
 *   Whether there is a space before `;:!?` and inside `«»`.
 */
export function findFaults(text: string, isFrench = false): Fault[] {
  return text.split(/\n+/).flatMap((line) => [...faultsOfLine(line, isFrench), ...unpaired(line)]);
}

function faultsOfLine(line: string, isFrench: boolean): Fault[] {
  return kinds.flatMap(([kind, pattern]) =>
    [...line.matchAll(pattern)]
      .filter(([found]) => !(isFrench && /^\s[;:!?]$/.test(found)))
      .map(({ index }) => ({ kind, at: line.slice(Math.max(0, index - 25), index + 15) })),
  );
}

const pairs: ReadonlyMap<string, string> = new Map(
  ["()", "[]", "{}", "“”", "«»"].map((pair) => [pair[0]!, pair[1]!]),
);

/** Brackets and quotation marks without a partner; German „“ also counts as a pair. */
function unpaired(line: string): Fault[] {
  const open: string[] = [];
  const german = (line.match(/„/g) ?? []).length > 0;
  const text = german ? line.replace(/„([^„“”]*)[“”]/g, "$1") : line;
  for (const char of text.replace(/^\[\d+\]|^\d+[.)]/, "")) {
    if (pairs.has(char)) open.push(char);
    else if ([...pairs.values()].includes(char) && pairs.get(open.pop() ?? "") !== char)
      return [{ kind: "lone bracket or quote", at: `${char} in ${line.slice(0, 90)}` }];
  }
  return open.length > 0
    ? [{ kind: "lone bracket or quote", at: `${open.join("")} in ${line.slice(0, 90)}` }]
    : [];
}
