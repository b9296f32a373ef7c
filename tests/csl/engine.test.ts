import { describe, expect, test } from "vitest";
import {
  createEngine,
  readStyle,
  type CslCluster,
  type CslItem,
  type EngineOptions,
  type Write,
} from "../../src/csl/package-csl.ts";
import { loadLocale } from "./load-locale.ts";
import { textOfResult } from "./text-of-result.ts";

const authorDate = `<style class="in-text" version="1.0">
  <citation disambiguate-add-year-suffix="true" et-al-min="3" et-al-use-first="1">
    <layout prefix="(" suffix=")" delimiter="; "><group delimiter=", ">
      <names variable="author"><name form="short" and="text"/>
        <substitute><text variable="title"/></substitute></names>
      <date variable="issued"><date-part name="year"/></date>
      <group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>
    </group></layout>
  </citation>
  <bibliography>
    <sort><key variable="author"/><key variable="issued"/></sort>
    <layout suffix="."><group delimiter=", ">
      <names variable="author"><name name-as-sort-order="all"/></names>
      <text variable="title" font-style="italic"/>
      <date variable="issued"><date-part name="year"/></date>
      <text variable="DOI" prefix="https://doi.org/"/>
    </group></layout>
  </bibliography>
</style>`;
const numeric = `<style class="in-text" version="1.0">
  <citation collapse="citation-number"><sort><key variable="citation-number"/></sort>
    <layout prefix="[" suffix="]" delimiter=", "><text variable="citation-number"/></layout>
  </citation>
  <bibliography et-al-min="3" et-al-use-first="1"><layout>
    <text variable="citation-number" suffix=". "/><text variable="title"/></layout></bibliography>
</style>`;
const note = `<style class="note" version="1.0">
  <citation><layout suffix="." delimiter="; "><choose>
    <if position="ibid"><group delimiter=", "><text term="ibid"/><text variable="locator"/></group></if>
    <else-if position="subsequent"><group delimiter=", "><names variable="author"><name form="short"/></names>
      <text variable="first-reference-note-number" prefix="n. "/></group></else-if>
    <else><group delimiter=", "><names variable="author"><name/><label prefix=" (" suffix=")"/></names>
      <text variable="title"/><text variable="locator"/></group></else>
  </choose></layout></citation>
</style>`;

const doe = { family: "Doe", given: "Jane" };
const roe = { family: "Roe", given: "Ann" };
const works: CslItem[] = [
  {
    id: "one",
    type: "book",
    title: "One",
    author: [doe],
    issued: { "date-parts": [[2003]] },
    DOI: "10.1/x",
  },
  { id: "two", type: "book", title: "Two", author: [doe], issued: { "date-parts": [[2003]] } },
  { id: "three", type: "book", title: "Three", author: [roe], issued: { "date-parts": [[1999]] } },
  {
    id: "four",
    type: "book",
    title: "Four",
    author: [roe, { literal: "others" }],
    issued: { "date-parts": [[2001]] },
  },
  { id: "__proto__", type: "constructor", title: "Five", issued: { "date-parts": [[1949]] } },
];
const items = new Map(works.map((work) => [String(work.id), work]));

function run(
  style: string,
  clusters: CslCluster[],
  write?: Write,
  options?: Partial<EngineOptions>,
) {
  const engine = createEngine(readStyle(style).style, { loadLocale, ...options });
  return engine.run({ items, clusters, ...(write && { write }) });
}

function cluster(...cites: (string | CslCluster["items"][number])[]): CslCluster {
  return {
    id: "c",
    noteIndex: 0,
    items: cites.map((cite) => (typeof cite === "string" ? { id: cite } : cite)),
  };
}

describe("what the result contains", () => {
  test("cites are marks with their index, affixes of the layout outside", () => {
    const [first] = run(authorDate, [
      cluster("three", { id: "one", prefix: "see ", locator: 3 }),
    ]).clusters;
    expect(textOfResult(first!.content, "item", "prefix", "locator")).toBe(
      "({item 0: Roe, 1999}; {item 1: {prefix: see }Doe, 2003, p. {locator: 3}})",
    );
  });
  test("an index is that of the caller’s cluster, whatever the order", () => {
    const [first] = run(numeric, [cluster("two"), cluster("one", "two")]).clusters.slice(1);
    expect(textOfResult(first!.content, "item")).toBe("[{item 1: 1}, {item 0: 2}]");
  });
  test("facts of each cite", () => {
    const { clusters } = run(note, [
      { ...cluster({ id: "one", locator: "3" }), noteIndex: 1 },
      { ...cluster("missing", "one"), noteIndex: 2 },
    ]);
    expect(clusters[0]!.cites[0]).toMatchObject({ id: "one", position: 0, hasAuthor: true });
    expect([...clusters[0]!.cites[0]!.printed]).toEqual(["author", "title", "locator"]);
    expect(clusters[1]!.cites[0]).toBeUndefined();
    expect(clusters[1]!.cites[1]).toMatchObject({ position: 1, firstNote: 1 });
    expect(textOfResult(clusters[1]!.content)).toBe("Doe, n. 1.");
  });
  test("an id without an item is a message", () => {
    const { messages } = run(authorDate, [cluster("missing")]);
    expect(messages).toMatchObject([{ ruleId: "unknown-item", id: "missing", cluster: "c" }]);
  });
  test("links include the address that the style prints before them", () => {
    const { bibliography } = run(authorDate, [cluster("one")]);
    expect(textOfResult(bibliography![0]!.content, "link")).toBe(
      "Doe, Jane, One, 2003, {link https://doi.org/10.1/x: https://doi.org/10.1/x}.",
    );
  });
  test("ids and types may be any words", () => {
    const { clusters } = run(authorDate, [cluster("__proto__")]);
    expect(textOfResult(clusters[0]!.content)).toBe("(Five, 1949)");
  });
});

describe("authors apart", () => {
  const composite = (style: string, ...cites: string[]) => {
    const [first] = run(style, [{ ...cluster(...cites), mode: "composite" }]).clusters;
    return [textOfResult(first!.author ?? []), textOfResult(first!.content)];
  };
  test("author-date", () => expect(composite(authorDate, "three")).toEqual(["Roe", "(1999)"]));
  test("numeric", () => expect(composite(numeric, "three")).toEqual(["Roe", "[1]"]));
  test("note, without labels", () => {
    expect(composite(note, "three")).toEqual(["Ann Roe", "Three."]);
  });
  test("others are et al.", () => {
    expect(composite(authorDate, "four")).toEqual(["Roe et al.", "(2001)"]);
  });
  test("what replaces names", () => {
    expect(composite(authorDate, "__proto__")).toEqual(["Five", "(1949)"]);
  });
  test("a title that replaces names is not printed twice", () => {
    const titled = authorDate
      .replace(/<substitute>.*?<\/substitute>/s, "")
      .replace("<date", '<text variable="title"/><date');
    expect(composite(titled, "__proto__")).toEqual(["Five", "(1949)"]);
    expect(composite(titled, "three")).toEqual(["Roe", "(Three, 1999)"]);
  });
  test("author-only and suppressed authors", () => {
    const { clusters } = run(authorDate, [
      { ...cluster("three"), mode: "author-only" },
      cluster({ id: "three", suppressAuthor: true }),
    ]);
    expect(textOfResult(clusters[0]!.content)).toBe("Roe");
    expect(textOfResult(clusters[1]!.content)).toBe("(1999)");
  });
});

describe("notes", () => {
  const opCit = note.replace(
    /<group delimiter=", "><names variable="author"><name form="short".*?<\/group>/s,
    `
    <group delimiter=", "><names variable="author"/><text value="op. cit."/></group>
    <text variable="locator" prefix=", "/>`,
  );
  const texts = (style: string, ...clusters: CslCluster[]) =>
    run(style, clusters).clusters.map(({ content }) => textOfResult(content));
  const inNote = (noteIndex: number, id: string, rest: object = {}): CslCluster => ({
    ...cluster({ id, locator: "3", ...rest }),
    noteIndex,
  });

  test("a note without citations comes between a work and its ibid", () => {
    const [, near, far] = texts(note, inNote(1, "one"), inNote(2, "one"), inNote(4, "one"));
    expect([near, far]).toEqual(["Ibid., 3.", "Doe, n. 1."]);
  });
  test("a later cite in the same note does not begin with a capital", () => {
    const styled = note.replace('<text term="ibid"/>', '<text value="ibid."/>');
    const [, next] = texts(styled, inNote(1, "one"), inNote(2, "one"));
    const [, further] = texts(styled, inNote(1, "one"), inNote(1, "one"));
    expect([next, further]).toEqual(["Ibid., 3.", "ibid., 3."]);
  });
  test("“op. cit.” is kept without the author, whom the sentence names", () => {
    const between = [inNote(1, "one"), inNote(2, "three")];
    const cited = (rest: object) => texts(opCit, ...between, inNote(3, "one", rest))[2];
    expect(cited({})).toBe("Jane Doe, op. cit., 3.");
    expect(cited({ suppressAuthor: true })).toBe("Op. cit., 3.");
    expect(cited({ suppressAuthor: true, prefix: "and" })).toBe("and op. cit., 3.");
  });
});

describe("cites with affixes", () => {
  const collapsing = authorDate.replace("<citation ", '<citation collapse="year" ');
  const text = (...cites: CslCluster["items"]) =>
    textOfResult(run(collapsing, [cluster(...cites)]).clusters[0]!.content);
  test("stay whole", () => {
    expect(text({ id: "one" }, { id: "two" })).toBe("(Doe, 2003a, 2003b)");
    expect(text({ id: "one" }, { id: "two", suffix: ", among others" })).toBe(
      "(Doe, 2003a; Doe, 2003b, among others)",
    );
  });
  test("have a space beside their words", () => {
    expect(text({ id: "three", prefix: "see", suffix: "and others" })).toBe(
      "(see Roe, 1999 and others)",
    );
  });
});

describe("content supplied by callers", () => {
  const write: Write = ({ item, area, position, locator }) => {
    if (item.id !== "three") return;
    if (area === "bibliography")
      return { children: ["Convention"], format: { fontStyle: "italic" } };
    return position > 1 ? "ibid" : `Convention${locator ? ` art ${locator}` : ""}`;
  };
  test("takes part in positions and finishing", () => {
    const { clusters, bibliography } = run(
      authorDate,
      [cluster("one", { id: "three", locator: "2" }), cluster("three"), cluster("three")],
      write,
    );
    expect(clusters.map(({ content }) => textOfResult(content))).toEqual([
      "(Doe, 2003; Convention art 2)",
      "(Convention)",
      "(ibid)",
    ]);
    // An entry supplied by the caller is printed without the affixes of the layout.
    const entries = bibliography!.map(({ content }) => textOfResult(content, "italic"));
    expect(entries).toContain("{italic: Convention}");
  });
});

describe("languages", () => {
  const withDefault = authorDate.replace(
    'class="in-text"',
    'class="in-text" default-locale="de-DE"',
  );
  test("the style’s own language wins, unless the caller says otherwise", () => {
    const cites = [cluster({ id: "one", locator: 3 })];
    const text = (options: Partial<EngineOptions>) =>
      textOfResult(run(withDefault, cites, undefined, options).clusters[0]!.content);
    expect(text({ locale: "en-US" })).toBe("(Doe, 2003, S. 3)");
    expect(text({ locale: "en-US", forceLocale: true })).toBe("(Doe, 2003, p. 3)");
  });
});
