import { isDescription } from "../../csl/text/is-description.ts";
import { issuedDate } from "../../works/english-date.ts";
import { isOthers, namedOf } from "../../works/names.ts";
import { plainText } from "../../works/plain-text.ts";
import type { CslItem, CslName, PrintedWork, Work } from "../../works/work.ts";
import { readCase, type CaseFacts } from "./case-facts.ts";
import { readDocument, symbolIn, type DocumentFacts } from "./document-facts.ts";
import { isUnitedNations } from "./un-organs.ts";

/** The forms a style may have; for a missing one, the general form is used. */
export type LegalKind =
  | "treaty"
  | "case"
  | "case-icj"
  | "case-echr"
  | "case-eu"
  | "case-tribunal"
  | "case-committee"
  | "statute"
  | "statute-body"
  | "statute-code"
  | "statute-eu"
  | "bill"
  | "resolution"
  | "un-document"
  | "un-letter"
  | "paper"
  | "statement"
  | "report"
  | "report-book"
  | "letter"
  | "letter-untitled"
  | "web-page";

/** The form used for a kind of work that a style has no form for. */
export const generalKinds: ReadonlyMap<LegalKind, LegalKind> = new Map<LegalKind, LegalKind>([
  ["case-icj", "case"],
  ["case-echr", "case"],
  ["case-eu", "case"],
  ["case-tribunal", "case"],
  ["case-committee", "case"],
  ["statute-body", "statute"],
  ["statute-code", "statute"],
  ["statute-eu", "statute"],
  ["resolution", "un-document"],
  ["un-letter", "un-document"],
  ["un-document", "paper"],
  ["report-book", "report"],
  ["letter-untitled", "letter"],
]);

/** A legal work as its forms need it. */
export interface LegalFacts {
  kind: LegalKind;
  work: PrintedWork;
  /** As printed; a description of an untitled work is in square brackets. */
  title: string;
  isDescribed: boolean;
  authors: readonly CslName[];
  hasOtherAuthors: boolean;
  /** The variable the authors come from: a body may take their place. */
  authorVariable: "author" | "authority" | "publisher";
  /** The body that issued it, unless it is the author. */
  body: string;
  date: string | undefined;
  case?: CaseFacts;
  document?: DocumentFacts;
}

/**
 * Read what a legal work’s citation consists of.
 *
 * @param nameless
 *   What to call the work if it has no title.
 * @returns
 *   `undefined` for works that are not legal: the style’s CSL writes them.
 */
export function legalFactsOf(work: PrintedWork, nameless: string): LegalFacts | undefined {
  const { csl } = work;
  if (!mayBeLegal.has(work.kind)) return undefined;
  const document = readDocument(csl);
  const kind = legalKindOf(work, document);
  if (!kind) return undefined;
  const title = plainText(csl.title);
  const body = plainText(csl.publisher) ?? plainText(csl.authority) ?? "";
  const own = namedOf(csl.author);
  const isInstead = own.length === 0 && body !== "" && bodyIsAuthor.has(kind);
  return {
    kind,
    work,
    title: title ?? nameless,
    isDescribed: title === undefined || isDescription(title),
    authors: isInstead ? [{ literal: body }] : own,
    hasOtherAuthors: (csl.author ?? []).some(isOthers),
    authorVariable: !isInstead ? "author" : csl.publisher ? "publisher" : "authority",
    body: isInstead || own.some(({ literal }) => literal === body) ? "" : body,
    date: issuedDate(csl),
    ...(kind.startsWith("case") && { case: readCase(work) }),
    document,
  };
}

/** The kinds of works that law writes in its own ways; most works are of others, and are read no further. */
const mayBeLegal: ReadonlySet<Work["kind"]> = new Set<Work["kind"]>([
  ...(["case", "legislation", "letter", "other", "report", "resolution"] as const),
  ...(["source", "treaty", "web-page"] as const),
]);

/** An institution is the author if there is no other. */
const bodyIsAuthor: ReadonlySet<LegalKind> = new Set<LegalKind>([
  ...([
    "un-document",
    "un-letter",
    "paper",
    "statement",
    "report",
    "report-book",
    "letter",
    "web-page",
  ] as const),
]);

function legalKindOf(work: PrintedWork, document: DocumentFacts): LegalKind | undefined {
  const { kind, csl } = work;
  if (kind === "treaty") return csl.title ? "treaty" : undefined;
  if (kind === "case") {
    const { court } = readCase(work);
    return court && court.sort !== "national" ? `case-${court.sort}` : "case";
  }
  if (documentKinds.has(kind) && isOfUnitedNations(work, document)) {
    if (document.resolution !== "") return "resolution";
    return kind === "letter" || /^letter\b/i.test(csl.title ?? "") ? "un-letter" : "un-document";
  }
  if (kind === "legislation") return actKindOf(csl);
  if (kind === "resolution") return "paper";
  if (kind === "letter") return csl.title || !csl.author ? "letter" : "letter-untitled";
  if (kind === "source" || (statementKinds.has(kind) && isStatement(csl))) return "statement";
  if (isPaper(work)) return "paper";
  if (kind === "report") return csl.ISBN ? "report-book" : "report";
  return kind === "web-page" ? "web-page" : undefined;
}

const documentKinds: ReadonlySet<Work["kind"]> = new Set<Work["kind"]>([
  ...(["legislation", "letter", "other", "report", "resolution", "web-page"] as const),
]);

/** A symbol or a number shows it; otherwise the body that issued a resolution or letter. */
function isOfUnitedNations(
  { kind, csl }: PrintedWork,
  { symbol, organ, resolution }: DocumentFacts,
): boolean {
  if (symbolIn(plainText(csl.number)) !== "" || (symbol !== "" && organ !== undefined)) return true;
  if (resolution !== "" && kind !== "web-page") return true;
  const bodies = [csl.authority, csl.publisher, csl.author?.[0]?.literal];
  return (
    (kind === "resolution" || kind === "letter") &&
    bodies.some((body) => isUnitedNations(plainText(body) ?? ""))
  );
}

/** A resolution or decision of the body itself, or a document it has numbered. */
function isPaper({ kind, csl }: PrintedWork): boolean {
  const body = csl.publisher ?? csl.authority;
  if (kind === "other") return csl.type === "document" && Boolean(body && csl.number);
  const words = /^(?:resolution|recommendation|decision|declaration|opinion)\b/i;
  return kind === "report" && !csl.ISBN && Boolean(body) && words.test(csl.title ?? "");
}

const statementKinds: ReadonlySet<Work["kind"]> = new Set<Work["kind"]>([
  ...(["other", "report", "web-page"] as const),
]);

function isStatement({ type, genre, title }: CslItem): boolean {
  if (type === "article" || type === "software" || type === "standard") return false;
  const words =
    /\b(?:press|media|news) (?:release|statement|note)\b|\bstatement\b|communiqu[ée]\b/i;
  return (
    words.test(genre ?? "") ||
    /^(?:joint |official )?(?:statement|press release|final communiqu[ée]|communiqu[ée])\b/i.test(
      title ?? "",
    )
  );
}

function actKindOf(csl: CslItem): LegalKind {
  const number = plainText(csl.number) ?? "";
  const source = plainText(csl["container-title"]) ?? "";
  if (csl.type === "bill" || /\bbill$/i.test(plainText(csl.title) ?? "")) return "bill";
  const isOfUnion = /^(?:OJ|O\.J\.|Official Journal|Amtsblatt|JO)\b/.test(source);
  if (isOfUnion || /^[1-9]\d{4}[A-Z]{1,2}\d{4}/.test(number)) return "statute-eu";
  if (/U\.? ?S\.? ?C\.?|C\.? ?F\.? ?R\.?|\bStat\b|\bCode\b/.test(source)) return "statute-code";
  const isWhole = (csl.issued?.["date-parts"]?.[0]?.length ?? 0) > 2;
  return isWhole && (csl.authority ?? csl.publisher) ? "statute-body" : "statute";
}
