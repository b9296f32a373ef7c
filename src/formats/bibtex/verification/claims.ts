import { readTex } from "../../tex/read-tex.ts";
import { plainText } from "../../../works/plain-text.ts";
import { splitList, splitParts, unbrace } from "../split-list.ts";
import type { Work } from "../../../works/work.ts";

/** What somebody says about a disputed work. */
export interface Claim {
  /** Who says it, as text to print, or the key of one of the notebook’s sources. */
  by: string | { source: string };
  /** `YYYY-MM-DD`; missing if the claim is undated. */
  date?: string;
  addresses: readonly string[];
  /** What is said, each passage verbatim. */
  words: readonly string[];
}

/** What is said about a disputed work: that it is so, that it is not, or something else. */
export interface Claims {
  asserted: readonly Claim[];
  denied: readonly Claim[];
  differing: readonly Claim[];
}

/**
 * Read the fields `asserted`, `denied` and `differing`: lists whose items are `{who; date; address; …; words={…}}`,
 * with `undated` as the date if there is none, or `@key` for a source.
 */
export function claimsOf({ fields }: Work): Claims {
  return {
    asserted: read(fields.get("asserted")),
    denied: read(fields.get("denied")),
    differing: read(fields.get("differing")),
  };
}

function read(value = ""): Claim[] {
  return splitList(value).map((item) => {
    const [by = "", ...rest] = splitParts(unbrace(item));
    const date = rest.find((part) => /^\d{4}(?:-\d{2}){0,2}$/.test(part));
    return {
      by: by.startsWith("@") ? { source: by.slice(1) } : plain(by),
      ...(date !== undefined && { date }),
      addresses: rest.filter((part) => /^https?:\/\//.test(part)),
      words: rest.flatMap((part) => {
        const said = /^words\s*=\s*([^]*)$/.exec(part)?.[1];
        return said === undefined ? [] : [plain(said)];
      }),
    };
  });
}

function plain(written: string): string {
  return plainText(readTex(written)) ?? "";
}
