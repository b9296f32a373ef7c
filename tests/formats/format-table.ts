import { VFile } from "vfile";
import { recordOf } from "../../src/formats/bibtex/record-of.ts";
import type { Format } from "../../src/library/export-formats.ts";
import { importRecords } from "../../src/library/import-records.ts";
import type { Library } from "../../src/library/library.ts";
import type { Work } from "../../src/works/work.ts";

/** Where a format keeps the fields of a work. */
export interface FormatRow {
  kind: string;
  /** In fields of the format itself. */
  carried: string[];
  /** In its notes, from which the import restores them. */
  elsewhere: string[];
  lost: string[];
}

const residue = /(?:BibLaTeX: |"biblatex": "|biblatex = \{|biblatex: ["'>|-]*)(@[^\n\r]*)/;

/** Export a work, import it again, and see where each of its fields went. */
export function formatRow(format: Format, work: Work, library: Library): FormatRow {
  const written = format.write([work], library);
  const file = new VFile({ path: `a.${format.extension}`, value: Buffer.from(written) });
  const back = importRecords(file)[0];
  const left = format.id === "biblatex" ? "" : (residue.exec(written)?.[1] ?? "");
  const names = [...recordOf(work).fields.keys()];
  const lost = names.filter((name) => {
    return oneLine(back?.fields.get(name)) !== oneLine(recordOf(work).fields.get(name));
  });
  const elsewhere = names.filter((name) => {
    return !lost.includes(name) && new RegExp(String.raw`[,{] ?${name} = `).test(left);
  });
  const carried = names.filter((name) => !lost.includes(name) && !elsewhere.includes(name));
  return { kind: work.kind, carried, elsewhere, lost };
}

/** The tables as a documentation page. */
export function tablePage(tables: readonly [format: Format, rows: readonly FormatRow[]][]): string {
  const sections = tables.map(([{ id, label }, rows]) => {
    const lines = rows.map(({ kind, carried, elsewhere, lost }) => {
      return `| ${[kind, list(carried), list(elsewhere), list(lost)].join(" | ")} |`;
    });
    return [
      `## ${label}`,
      "",
      places[id],
      "",
      "| kind | in places of its own | elsewhere, brought back | lost |",
      "| --- | --- | --- | --- |",
      ...lines,
      "",
    ].join("\n");
  });
  return [introduction, ...sections].join("\n");
}

const introduction = `<!-- Written by tests/formats/format-table.test.ts: run vitest -u to write it again. -->

# What each format carries

\`apparatus export --to <format>\` writes works as other programs read the format. If the format has no place for a
field, or would change it, the field is written again as BibLaTeX, in one line of a note or in a field of its own;
\`apparatus import\` brings it back. So nothing is lost between two notebooks; other programs read the
first column as fields, and the rest as words. Three things become spaces: line breaks in values, control characters
in RIS, and what XML cannot hold in RDF. A work that is disputed or was not located is written as a document without
an author; a note gives its state, and whom it is attributed to.
`;

const places: Record<Format["id"], string> = {
  biblatex:
    "The entry’s own and inherited fields, without private ones. A treaty has its series, volume and page in `howpublished` too, a dispute or a missing record is in `addendum`: the standard styles print both. Where they lack a driver (treaties, laws, cases), the file gives them that of `misc`. Zotero reads no `@legal`: give it BibTeX, RIS or RDF. `export --to biblatex` gives the entry’s own bytes.",
  bibtex:
    "A treaty is `@misc` with `howpublished = {999 UNTS 171}`. A dispute or a missing record is in `note`, the rest of what we know in `annote`, and fields that BibTeX lacks in `biblatex`, which styles ignore. Zotero takes what is `@misc` here for a document. The style `pnas2009` reports an error for each work without a title.",
  ris: "A treaty is a statute (`STAT`) with `T2`, `VL`, `SP`, a paper one of a conference (`CONF`) with `C3`, `C1`. `N1` has what we know about the record, and ends with `BibLaTeX: @…`.",
  "csl-json":
    "A treaty is `legislation` with `type: treaty` in its note, which says a dispute or a missing record too; all else that is known is in `annote`. The fields that CSL lacks are in `custom.apparatus`. Other types that Zotero does not know (`software`, `pamphlet`, `review`, …) stand in the note in the same way. Zotero takes no keywords from this format.",
  "csl-yaml": "As CSL-JSON, under `references`, with CSL’s own types.",
  "zotero-rdf":
    "A treaty is a statute with `z:code`, `z:codeNumber`, `bib:pages`, a paper a `conferencePaper`, a series a `bib:Series`. A dispute or a missing record is in `dc:description`, all else that is known in a note (`bib:Memo`), whose last line is `BibLaTeX: @…`.",
};

function list(names: readonly string[]): string {
  return names.length === 0 ? "–" : names.map((name) => `\`${name}\``).join(", ");
}

function oneLine(value: string | undefined): string | undefined {
  return value?.replace(/\s+/g, " ").trim();
}
