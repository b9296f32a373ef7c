import { plainText } from "../../works/plain-text.ts";
import type { CslItem } from "../../works/work.ts";
import { organOfName, organOfSymbol, type UnOrgan } from "./un-organs.ts";

/** What the record of a United Nations document says about its number. */
export interface DocumentFacts {
  /** `A/66/764-S/2012/204`, without “UN Doc”. */
  symbol: string;
  organ?: UnOrgan;
  /** For a resolution, its number: `61/295`, `1514 (XV)`. */
  resolution: string;
  /** Whether the title is only that number. */
  isNumberTitle: boolean;
}

const symbolForm =
  /(?<![\p{L}\p{N}/])(?:A|S|E|T|ST|CCPR|CERD|CAT|CRC|CEDAW|CRPD|CED|CMW|HRI|DP|TD|UNEP|FCCC|NPT|CD|LOS|SPLOS)\/(?=[^\s,;)]*\d)[^\s,;()]*(?:\s?\(\d{4}\))?(?:\s?\([IVXLC]+\))?/u;

/** The United Nations document symbol in a text. */
export function symbolIn(text: string | undefined): string {
  if (!text?.includes("/")) return "";
  return (symbolForm.exec(text)?.[0] ?? "").replace(/[.,]$/, "");
}

/** Read number and symbol, which records have in `number` or, in older records, in the title. */
export function readDocument(csl: CslItem): DocumentFacts {
  const number = plainText(csl.number) ?? "";
  const title = plainText(csl.title) ?? "";
  const symbol = symbolIn(number) || symbolIn(title);
  const bodies = [csl.author?.[0]?.literal, plainText(csl.authority), plainText(csl.publisher)];
  const named = bodies.map((body) => organOfName(body ?? "")).find((organ) => organ !== undefined);
  const inTitle = titleForm.exec(title);
  const organ = organOfSymbol(symbol) ?? named ?? organOfName(inTitle?.[1] ?? "");
  const bare =
    /^[\d/]+(?:\s?[A-Z]\b)?(?:\s?\((?:[IVXLC]+|S-[IVXLC]+)\))?(?:\s?[A-Z]\b)?(?:\s?\(\d{4}\))?$/;
  const given = number.replace(/^(?:res(?:olution|\.)?\s*)?(?:no\.?\s*)?/i, "");
  const resolution =
    /\/RES\/(.+)$/.exec(symbol)?.[1] ??
    (organ?.resolution && symbol === "" && bare.test(given) ? given : undefined) ??
    (organ?.resolution && inTitle?.[2]) ??
    "";
  return {
    symbol,
    ...(organ && { organ }),
    resolution: organ?.resolution ? resolution.replace(/\s?\(\d{4}\)$/, "").trim() : "",
    isNumberTitle: inTitle !== null || (symbol !== "" && title.trim() === symbol),
  };
}

/** `Security Council Resolution 822 (1993)`, `UNGA Res 61/295`: a title that is only a number. */
const titleForm =
  /^(?:(?:united nations|un)\s)?(general assembly|security council|human rights council|economic and social council|unga|unsc|unhrc)?\s?res(?:olution|\.)?\s(?:no\.?\s?)?([\d/]+(?:\s?[A-Z]\b)?(?:\s?\([IVXLC\d]+\))?)$/iu;
