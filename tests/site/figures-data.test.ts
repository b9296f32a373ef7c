import { parse } from "csv-parse/sync";
import { JSDOM } from "jsdom";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { ReportedFigure } from "../../src/figures/reported-figure.ts";
import { loadPackage } from "../figures/load-package.ts";
import { filesOf, site } from "./pages.ts";

const files = filesOf(site);
const read = (path: string): string => readFileSync(join(site, path), "utf8");
const charactersOf = new Map<string, string[]>();

/** The transcript of a source, as the site publishes it, in code points. */
function transcript(source: string): string[] {
  const known = charactersOf.get(source);
  if (known) return known;
  const characters = Array.from(read(`sources/${source}.txt`));
  charactersOf.set(source, characters);
  return characters;
}

/** Compare a published value with the words it claims to come from. */
function expectItsWords(row: ReportedFigure): void {
  const characters = transcript(row.source);
  const between = (from: number, to: number) => characters.slice(from, to).join("");
  expect(between(row.start, row.end)).toBe(row.printed);
  expect(between(row.quoteStart, row.quoteEnd)).toBe(row.quote);
  expect(row.quoteStart <= row.start && row.end <= row.quoteEnd).toBe(true);
  const bytes = readFileSync(join(site, `sources/${row.source}.txt`));
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(row.sha256);
}

const all = JSON.parse(read("figures.json")) as ReportedFigure[];
const matching = (pattern: RegExp) => files.filter((path) => pattern.test(path));

test("there are figures to compare", () => {
  expect(all).toHaveLength(12);
  expect(matching(/^figures\/.*\.svg$/)).toHaveLength(17);
});

describe("at its offsets in the transcript each value has its printed words", () => {
  test.each(matching(/^figures(\/.*(?<!csv-metadata))?\.json$/))("%s", (path) => {
    const rows = JSON.parse(read(path)) as ReportedFigure[];
    expect(rows.length).toBeGreaterThan(0);
    rows.forEach(expectItsWords);
  });

  test.each(matching(/^figures(\/.*)?\.csv$/))("%s", (path) => {
    const rows = parse(read(path), { columns: true }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const number = (name: string) => Number(row[name]);
      expectItsWords({
        ...(row as unknown as ReportedFigure),
        ...{ start: number("start"), end: number("end") },
        ...{ quoteStart: number("quoteStart"), quoteEnd: number("quoteEnd") },
      });
      const published = all.find(({ id, source }) => id === row["id"] && source === row["source"]);
      expect(number("value")).toBe(published?.value);
    }
  });

  test.each(matching(/^figures(\/.*)?\.js$/))("%s", async (path) => {
    const module = (await import(pathToFileURL(join(site, path)).href)) as {
      figures: ReportedFigure[];
      default: ReportedFigure[];
    };
    expect(module.default).toBe(module.figures);
    expect(module.figures.length).toBeGreaterThan(0);
    module.figures.forEach(expectItsWords);
  });

  test.each(matching(/\.jsonld$/))("%s", (path) => {
    const data = JSON.parse(read(path)) as Annotation | { items: Annotation[] };
    const annotations = "items" in data ? data.items : [data];
    expect(annotations.length).toBeGreaterThan(0);
    for (const { target } of annotations) {
      const source = new URL(target.source, `https://example.org/${path}`).pathname;
      const characters = Array.from(read(source.slice(1)));
      const [quotation, position] = target.selector;
      const { exact, prefix, suffix } = quotation;
      const { start, end } = position;
      expect(characters.slice(start, end).join("")).toBe(exact);
      const around = [start - Array.from(prefix).length, end + Array.from(suffix).length] as const;
      expect(characters.slice(...around).join("")).toBe(prefix + exact + suffix);
    }
  });

  test.each(matching(/^(embed|figures)\/.*\/.*\.html$/))("the table of %s", (path) => {
    const { document } = new JSDOM(read(path)).window;
    for (const row of document.querySelectorAll(".drawing-table tbody tr:has(data)")) {
      const [printed, value] = [...row.querySelectorAll("td")].map(
        ({ textContent }) => textContent,
      );
      if (printed === "not printed") continue;
      const number = row.querySelector("data")?.value;
      const found = all.filter((figure) => figure.printed === printed);
      expect(found.map((figure) => String(figure.value))).toContain(number);
      expect(value).toContain(new Intl.NumberFormat("en").format(Number(number)));
    }
  });
});

interface Annotation {
  target: {
    source: string;
    selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }];
  };
}

describe.each(matching(/^figures\/.*\.svg$|^sources\/.*\.svg$/))("%s", (path) => {
  // Text that is not well-formed throws here.
  const { document } = new JSDOM(read(path), { contentType: "image/svg+xml" }).window;

  test("contains no script and no outside reference", () => {
    expect(document.querySelectorAll("script, a, image, use, foreignObject")).toHaveLength(0);
    for (const { attributes } of document.querySelectorAll("*")) {
      for (const { name, value } of attributes) {
        if (name === "xmlns") continue;
        expect(name).not.toMatch(/^on|href$/i);
        expect(value).not.toMatch(/url\((?!#)|https?:/);
      }
    }
    expect(document.querySelector("style")?.textContent).not.toMatch(/@import|url\(/);
  });

  test("says whose figures they are, where it is copied too", () => {
    const said = [...document.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(said.join(" ")).toContain("Sabina Aliyeva");
    expect(said.join(" ")).toMatch(/25\s+February\s+2025/);
    expect(said.join(" ")).toMatch(/paragraph\s+\d/);
  });
});

test("each picture is there at 300 dots an inch", () => {
  const pictures = matching(/^figures\/.*\.png$/);
  expect(pictures.map((path) => path.replace(/png$/, "svg"))).toEqual(
    matching(/^figures\/.*\.svg$/),
  );
  for (const path of pictures) {
    const png = readFileSync(join(site, path));
    expect(png.readUInt32BE(16)).toBe(1920);
    expect(png.readUInt32BE(png.indexOf("pHYs") + 4)).toBe(11811);
  }
});

test("the Data Package is valid, and all its tables match their schemas", async () => {
  const descriptor = JSON.parse(read("datapackage.json")) as object;
  const loaded = await loadPackage(descriptor, site);
  expect(loaded.errors).toEqual([]);
  const [figures, comparisons] = await Promise.all(
    loaded.resources.map((resource) => resource.read({ keyed: true })),
  );
  expect(figures).toEqual(all);
  expect(comparisons).toEqual(JSON.parse(read("sources/khojaly-2025.comparisons.json")));
});

test("the comparisons are those that the notebook may show, separately, and never added up", () => {
  const rows = JSON.parse(read("sources/khojaly-2025.comparisons.json")) as Record<
    string,
    unknown
  >[];
  const killed = rows.filter(({ figure }) => figure === "killed");
  const shown = killed.map(({ measure, by, work, printed, status }) =>
    [measure, by, work, printed, status].join("; "),
  );
  expect(shown).toMatchInlineSnapshot(`
    [
      "Killed; Azerbaijani officials; bostonglobe-1992; 1000; reported",
      "Killed; “the Azerbaijanis”; time-1992; 1,324; reported",
      "Killed; the prosecutor Aydin Rasulov; latimes-1992; more than 600; verified",
      "Killed; Human Rights Watch; hrw-wr-1993; at least 161; reported",
      "Killed; Azerbaijani officials; hrw-wr-1993; about 800; reported",
      "Killed; Human Rights Watch/Helsinki; hrw-1994; more than 200; verified",
      "Killed; Human Rights Watch/Helsinki; hrw-1994; as many as 500-1000; verified",
      "Killed; Permanent Representative of Azerbaijan to the United Nations; azerbaijan-letter-2005; 613; reported",
      "Killed; Thomas de Waal; dewaal-2012; more than 400; verified",
      "Killed; Sabina Aliyeva; khojaly-2025; 613; verified",
      "Killed; ; ; ; not-located",
      "Killed; the Azerbaijani parliament; dewaal-2003; 485; reported",
      "Killed, in other statements of the same office; Elmira Suleymanova; ombudsman-2014; 613; reported",
      "Killed, in other statements of the same office; Sabina Aliyeva; ombudsman-2024; 613; reported",
      "Killed, in other statements of the same office; Sabina Aliyeva; ombudsman-2026; 613; reported",
      "Bodies; a prosecutor; latimes-ap-1992; 200; reported",
      "Bodies; TIME; time-1992; some 200; reported",
      "Bodies; Aiden Rasulov; helsinki-watch-1992; more than 300; reported",
      "Bodies; Memorial; memorial-1992; 181; reported",
      "Bodies; the imam of Aghdam; press-1992; 580; reported",
      "Buried; Namig Aliev; helsinki-watch-1992; 213; reported",
      "Names and lists; the newspaper Ordu; dewaal-2003; 636; reported",
      "Names and lists; Ministry of Defence; press-1992; nearly 700; reported",
      "Names and lists; the imam of Aghdam, to Thomas Goltz; dewaal-2003; 477; reported",
      "Families; the Commission for Aid to Refugees from Khojaly, in the newspaper Karabakh; dewaal-2003; 476; reported",
    ]
  `);
  // What one office has said over the years, and who counts the decisions.
  expect(
    rows
      .filter(({ figure }) => figure !== "killed")
      .map(({ figure, work, printed, lang }) => [figure, work, printed, lang].join("; ")),
  ).toMatchInlineSnapshot(`
    [
      "killed-women; ombudsman-2014; 106; en",
      "killed-children; ombudsman-2014; 63; en",
      "killed-older; ombudsman-2014; 70; en",
      "hostages; ombudsman-2014; 1275; en",
      "fate-unknown; ombudsman-2014; 150; en",
      "hostages; ombudsman-2020; 1275; en",
      "fate-unknown; ombudsman-2020; 150; en",
      "fate-unknown-women; ombudsman-2020; 68; en",
      "fate-unknown-children; ombudsman-2020; 26; en",
      "killed-women; ombudsman-2024; 106; en",
      "killed-children; ombudsman-2024; 63; en",
      "killed-older; ombudsman-2024; 70; en",
      "hostages; ombudsman-2024; 1275; en",
      "fate-unknown; ombudsman-2024; 150; en",
      "fate-unknown-women; ombudsman-2024; 68; en",
      "fate-unknown-children; ombudsman-2024; 26; en",
      "killed-women; khojaly-2025; 106; en",
      "killed-children; khojaly-2025; 63; en",
      "killed-older; khojaly-2025; 70; en",
      "hostages; khojaly-2025; 1275; en",
      "fate-unknown; khojaly-2025; 150; en",
      "fate-unknown-women; khojaly-2025; 68; en",
      "fate-unknown-children; khojaly-2025; 26; en",
      "killed-women; ombudsman-2026; 106; en",
      "killed-children; ombudsman-2026; 63; en",
      "killed-older; ombudsman-2026; 70; en",
      "hostages; ombudsman-2026; 1,275; en",
      "hostages; azerbaijan-letter-2005; 1,275; en",
      "fate-unknown; azerbaijan-letter-2005; 150; en",
      "recognition-countries; khojaly-2025; 18; en",
      "recognition-us-states; khojaly-2025; 24; en",
      "recognition-countries; karabakh-center; 17; en",
      "recognition-countries; azvision-recognition; أكثر من 16 دولة; ar",
      "recognition-us-states; azvision-recognition; 24 ولاية; ar",
    ]
  `);
  for (const path of ["figures/khojaly-2025/killed.html"]) {
    const { document } = new JSDOM(read(path)).window;
    const table = document.querySelector(".comparisons table");
    const cells = [...table!.querySelectorAll("tbody .printed")].map((cell) => cell.textContent);
    expect(cells).toEqual(killed.map(({ printed }) => printed ?? "no figure found"));
    for (const { work } of killed) {
      if (work === null) continue;
      expect(table?.querySelector(`a[href$="works/${work as string}"]`)).not.toBeNull();
    }
    const caution = document.querySelector(".comparisons .caution");
    expect(caution?.textContent).toContain("counts cover different things on different dates");
    expect(caution!.compareDocumentPosition(table!)).toBe(4);
    expect(table?.querySelectorAll("tfoot")).toHaveLength(0);
  }
});
