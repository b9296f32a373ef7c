import type { BiblatexRecord } from "../../formats/bibtex/biblatex-record.ts";
import { escapeTex } from "../../formats/tex/escape-tex.ts";
import type { Library } from "../../library/library.ts";
import type { Proposal } from "./proposal.ts";

/** Works that a text names by their number and that the library lacks. */
export function proposeWorks(transcript: string, library: Library): Proposal[] {
  const held = library.keys.map((key) => library.entry(key)?.text ?? "").join("\n");
  const found = new Map<string, Proposal>();
  for (const { pattern, entry, why } of numbered) {
    for (const match of transcript.matchAll(pattern)) {
      const number = match[0].replace(/\s+/g, " ");
      const inLibrary = number.split(/\s+/).every((part) => held.includes(part));
      if (inLibrary || held.includes(number)) continue;
      const key = number
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "");
      if (found.has(key) || library.has(key)) continue;
      found.set(key, {
        id: `work ${key}`,
        kind: "work",
        says: `an entry for ${number}`,
        why,
        change: { to: "library", record: { key, ...entry(number, match) } },
      });
    }
  }
  return [...found.values()];
}

/** Numbers by which works are known; an entry holds no more than the text says. */
const numbered: readonly {
  pattern: RegExp;
  why: string;
  entry(number: string, match: RegExpMatchArray): Omit<BiblatexRecord, "key">;
}[] = [
  {
    pattern: /\b(\d{1,4})\s+(UNTS|LNTS|ETS|CETS|ILM)\s+(\d{1,4})\b/g,
    why: "a treaty series and number that the library does not hold",
    entry: (number, [, volume = "", series = "", page = ""]) =>
      record("legal", {
        entrysubtype: "piltreaty",
        title: number,
        journaltitle: series,
        volume,
        pages: page,
      }),
  },
  {
    pattern: /\b[ASE]\/(?:RES|HRC|C|CN|AC|CONF|PV)[./]\d[\w./-]*[\w]/g,
    why: "a symbol of the United Nations that the library does not hold",
    entry: (number) => record("report", { title: number, institution: "United Nations", number }),
  },
  {
    pattern: /\b(?:[Aa]pplication|[Aa]pp\.)\s+no\.\s*(\d{1,6}\/\d\d)\b/g,
    why: "an application of a court that the library does not hold",
    entry: (number, [, application = ""]) =>
      record("jurisdiction", { title: number, number: application }),
  },
];

function record(type: string, fields: Record<string, string>): Omit<BiblatexRecord, "key"> {
  const written = Object.entries(fields).map(([name, text]) => [name, escapeTex(text)] as const);
  return { type, fields: new Map(written) };
}
