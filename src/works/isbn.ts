import { createRequire } from "node:module";
import { plainText } from "./plain-text.ts";
import { splitTrimmed } from "../split-trimmed.ts";

const require = createRequire(import.meta.url);

/** An ISBN in a record. */
export interface Isbn {
  /** As in the record. */
  written: string;
  /** Hyphenated by group and publisher; missing if the check digit is wrong. */
  hyphenated?: string;
}

/** The ISBNs in a value, which may contain several; each keeps its length of ten or thirteen digits. */
export function isbnsOf(value: unknown): Isbn[] {
  const texts = splitTrimmed(plainText(value) ?? "", /[,;]|(?<=\s)(?=97[89])/);
  return texts
    .filter((text) => text !== "")
    .map((written) => {
      const hyphenated = hyphenate(written);
      return { written, ...(hyphenated !== undefined && { hyphenated }) };
    });
}

function hyphenate(written: string): string | undefined {
  const { parse } = require("isbn3") as typeof import("isbn3");
  const found = parse(written);
  if (!found?.isValid) return undefined;
  return written.replace(/[^\dXx]/g, "").length === 10 ? found.isbn10h : found.isbn13h;
}
