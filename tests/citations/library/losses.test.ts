import { VFile } from "vfile";
import { expect, test } from "vitest";
import { formats } from "../../../src/citations/formats.ts";
import { facts, losses, type Fact } from "../../../src/citations/losses.ts";
import { openLibrary } from "../../../src/citations/open-library.ts";
import type { Work } from "../../../src/citations/work.ts";

const status = `verification = {disputed}, evidence = {https://example.org/a}, verifiedon = {2026-11-22},
  unconfirmed = {location}, ids = {former}, langid = {french}, annotation = {A remark.},
  location = {Town}, url = {https://example.org/w}`;
const library = openLibrary([
  new VFile({
    path: "all.bib",
    value: `
@legal{treaty, entrysubtype = {piltreaty}, title = {A Treaty}, shorttitle = {AT},
  execution = {adopted=1966-12-16 and opened=1966-12-19 and inforce=1976-03-23},
  journaltitle = {UNTS}, volume = {999}, pages = {171}, number = {14668}, articles = {53},
  ${status}}
@incollection{part, title = {A Part}, booktitle = {A Whole}, author = {{A Body, Limited} and Doe, Jane},
  editor = {Roe, Richard}, translator = {Poe, Ann}, editora = {Moe, Max}, edition = {2},
  publisher = {Press}, date = {2001-02-03}, pages = {1--9}, volume = {7}, isbn = {978-1-85043-635-5},
  ${status}}`,
  }),
]);
const works = library.keys.flatMap((key) => library.get(key) ?? []);

const readable = formats.filter((format) => format.id !== "zotero-rdf");

test.each(readable.map((format) => [format.id, format] as const))(
  "%s loses what its table says, and nothing else",
  (id, format) => {
    const path = `a.${format.extension}`;
    const again = openLibrary([new VFile({ path, value: format.write(works, library) })]);
    const lost = facts.filter((fact) =>
      works.some((work) => {
        const read = again.get(work.key);
        return JSON.stringify(read && tell(read)[fact]) !== JSON.stringify(tell(work)[fact]);
      }),
    );
    expect(lost).toEqual(facts.filter((fact) => losses[id].includes(fact)));
  },
);

test("what a format loses is in it as words", () => {
  const words = [
    "1966-12-19",
    "1976-03-23",
    "14668",
    "53",
    "A remark.",
    "disputed",
    "https://example.org/a",
    "Not confirmed: location",
    "Max Moe",
  ];
  for (const format of formats.filter((format) => format.id !== "biblatex")) {
    const written = format.write(works, library);
    for (const word of words) expect(written, format.id).toContain(word);
  }
});

function tell({ csl, treaty, ...work }: Work): Record<Fact, unknown> {
  return {
    kind: work.kind,
    title: csl.title,
    "short title": csl["title-short"],
    authors: csl.author,
    editors: csl["editor"],
    translators: csl["translator"],
    contributors: csl["contributor"],
    container: treaty ? undefined : csl["container-title"],
    edition: csl["edition"],
    publisher: csl["publisher"],
    place: csl["publisher-place"],
    date: csl.issued,
    "opened for signature": treaty?.opened,
    "entered into force": treaty?.inForce,
    "treaty series": treaty ? treaty.series : undefined,
    volume: csl["volume"],
    pages: csl["page"],
    "registration number": treaty?.registration,
    "number of articles": treaty?.articles,
    ISBN: csl["ISBN"],
    address: csl["URL"],
    language: csl["language"],
    annotation: csl["annote"],
    "former keys": work.ids,
    verification: work.verification,
    evidence: work.evidence,
    unconfirmed: work.unconfirmed,
  };
}
