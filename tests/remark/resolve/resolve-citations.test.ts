import fc from "fast-check";
import { JSDOM } from "jsdom";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { VFile } from "vfile";
import { openLibrary } from "../../../src/library/open-library.ts";
import { loadStyle, type Style } from "../../../src/citations/style.ts";
import { render } from "../../../src/remark/render/render-document.ts";
import type { RenderFormat } from "../../../src/remark/render/render-formats.ts";

const parser = new new JSDOM().window.DOMParser();
const root = new URL("fixtures/", import.meta.url);
const library = openLibrary([
  new VFile({ path: "library.bib", value: readFileSync(new URL("library.bib", root), "utf8") }),
]);
const styles: Readonly<Record<string, string>> = {
  "note-style": "oscola",
  "numeric-style": "vancouver",
};

describe("render", () => {
  const names = readdirSync(root).filter((name) => statSync(new URL(name, root)).isDirectory());
  test.each(names)("%s", async (name) => {
    const folder = new URL(`${name}/`, root);
    const file = new VFile({
      path: "input.md",
      value: readFileSync(new URL("input.md", folder), "utf8"),
    });
    const html = render(file, { library, style: style(styles[name] ?? "apa"), to: "html" });
    await expect(html).toMatchFileSnapshot(`fixtures/${name}/output.html`);
    await expect(lines(file)).toMatchFileSnapshot(`fixtures/${name}/messages.txt`);
  });

  test("JSON gives items, bibliography and messages with their places", () => {
    const value = JSON.parse(run("Ja [see @doe, p. 3; @dod].\n", "json")) as object;
    expect(value).toMatchObject({
      citations: [
        {
          form: "bracketed",
          position: { start: { line: 1, column: 4, offset: 3 }, end: { line: 1, column: 26 } },
          text: "(see Doe, 2005, p. 3; @dod)",
          items: [
            {
              key: "doe",
              mode: "normal",
              prefix: "see",
              suffix: ", p. 3",
              locator: { label: "page", value: "3" },
              resolved: true,
            },
            { key: "dod", prefix: "", locator: null, resolved: false },
          ],
        },
      ],
      bibliography: [{ key: "doe", text: "Doe, A. (2005). First book. Press." }],
      messages: [
        { ruleId: "unknown-key", severity: "error", line: 1, column: 22, suggestions: ["doe"] },
      ],
    });
  });

  test("JSON separates the author in the text from the note", () => {
    const note = JSON.parse(run("@doe [p. 3] says.\n", "json", "chicago")) as object;
    expect(note).toMatchObject({
      citations: [
        { author: "Ann Doe", text: expect.stringMatching(/^Ann Doe, .*, 3\.$/) as string },
      ],
    });
    const plain = JSON.parse(run("@doe [p. 3] says.\n", "json")) as object;
    expect(plain).toMatchObject({ citations: [{ author: null, text: "Doe (2005, p. 3)" }] });
  });

  test.each([
    ["apa", "[@doe, as @smith says].", "(Doe, 2005, as Smith (2006) says)."],
    ["apa", "[@doe, see *@smith [p. 2]*; @iccpr].", "(Doe, 2005, see Smith (2006, p. 2); Internat"],
    ["vancouver", "[@doe, as @smith says].", "(1, as Smith (2) says)."],
    ["apa", "@doe [and others].", "Doe (2005, and others)."],
    ["vancouver", "@doe [and others].", "Doe (1, and others)."],
    ["apa", "@smith [p. 3; see @doe].", "Smith (2006, p. 3; see Doe, 2005)."],
    ["apa", "[@smith; see also @doe].", "(Smith, 2006; see also Doe, 2005)."],
    ["apa", "[@smith; @doe].", "(Doe, 2005; Smith, 2006)."],
    ["modern-language-association", "Doe [-@doe].", "Doe."],
  ])("in %s: %s", (name, markdown, expected) => {
    expect(run(`${markdown}\n`, "text", name).split("\n")[0]).toContain(expected);
  });

  test.each([
    ["oscola", "2. ibid art 7.\n3. ibid.\n4. ibid 290.", "6. ibid 3."],
    ["aglc", "2. Ibid art 7.\n3. Ibid.\n", "6. Ibid 3."],
    ["bluebook", "2. Id. art. 7.\n3. Id.\n", "6. Id. at 3."],
  ])("in %s a treaty has its pinpoint after ibid", (name, treaty, book) => {
    const markdown =
      "A [@iccpr]. B [@iccpr, art. 7]. C [@iccpr, art. 7]. D [@iccpr, p. 290]. E [@doe]. F [@doe, p. 3].";
    const text = run(markdown, "text", name);
    expect(text).toContain(treaty);
    expect(text).toContain(book);
  });

  test("a work that is named in the words of a note is in the note and in the list", () => {
    const text = run("Text [@doe, as @smith says].\n", "text", "oscola");
    expect(text).toMatch(/1\. .*Doe.*First Book.* as .*Smith.*Second Book.* says\./);
    expect(text).toMatch(/Smith B, Second Book/);
  });

  test("text has the words and the list, without back links", () => {
    expect(run("Ja [@doe].\n\n- a\n- b\n", "text")).toBe(
      "Ja (Doe, 2005).\n\n- a\n- b\n\nDoe, A. (2005). First book. Press.\n",
    );
  });

  test("the tree is mdast", () => {
    expect(JSON.parse(run("Ja [@doe].\n", "mdast"))).toMatchObject({
      type: "root",
      children: [{}, { type: "bibliography" }],
    });
  });

  test("a span’s words are unchanged in any style", () => {
    for (const name of ["apa", "vancouver", "oscola"]) {
      const html = run("As [the *two* books](<@doe; @smith>) say.\n", "html", name);
      expect(html).toContain(
        'href="#ref-doe" role="doc-biblioref">the <em>two</em> books</a> say.',
      );
    }
  });

  test("an editor’s note on a span is in the entry of its first work", () => {
    const markdown = `[these words](<@smith; @doe> "It has *Rights* <b>.") and [those](@doe "inferred: it names none").\n`;
    for (const name of ["apa", "vancouver", "oscola"]) {
      const { document } = new JSDOM(run(markdown, "html", name)).window;
      const [first, second] = [...document.querySelectorAll('a[role="doc-biblioref"]')];
      expect([first?.textContent, second?.textContent]).toEqual(["these words", "those"]);
      const described = (link: Element | undefined): Element | null =>
        document.getElementById(link?.getAttribute("aria-describedby") ?? "");
      expect(described(first)?.textContent).toBe("these words: It has *Rights* <b>.");
      expect(described(first)?.closest("li")?.id).toBe("ref-smith");
      expect(described(second)?.textContent).toBe("those: inferred: it names none");
      expect(described(second)?.closest("li")?.id).toBe("ref-doe");
      expect(document.querySelector("[title]")).toBeNull();
    }
  });

  test("without a list the note is the link’s title, and JSON has it", () => {
    const front = "---\nsuppress-bibliography: true\n---\n\n";
    const markdown = `${front}[these](@doe "A note") [those](@nowhere "inferred: why").\n`;
    const html = run(markdown, "html");
    expect(html).toContain('title="A note"');
    expect(html).toContain('title="inferred: why"');
    expect(html).not.toContain("aria-describedby");
    expect(JSON.parse(run(markdown, "json"))).toMatchObject({
      citations: [
        { note: "A note", inferred: null },
        { note: null, inferred: "why" },
      ],
    });
  });

  test("each item is linked once, and every link goes somewhere", () => {
    const item = fc.record({
      key: fc.constantFrom(
        "doe",
        "smith",
        "constructor",
        "__proto__",
        "iccpr",
        "evil",
        "untitled",
        "nowhere",
      ),
      prefix: fc.constantFrom("", "see ", "*see* ", "<b>see "),
      suffix: fc.constantFrom("", ", p. 3", ", art. 6", " *passim*", ", <script>", ", “x” & y"),
    });
    const citation = fc.array(item, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(citation, { minLength: 1, maxLength: 4 }),
        fc.constantFrom("apa", "oscola", "bluebook"),
        (citations, name) => {
          const markdown = citations
            .map(
              (items) =>
                `[${items.map(({ prefix, key, suffix }) => `${prefix}@{${key}}${suffix}`).join("; ")}]`,
            )
            .join(" and\n");
          const document = parser.parseFromString(run(`${markdown}\n`, "html", name), "text/html");
          const links = [...document.querySelectorAll('a[role="doc-biblioref"]')];
          const known = citations.flat().filter(({ key }) => key !== "nowhere");
          expect(links).toHaveLength(known.length);
          for (const link of document.querySelectorAll('a[href^="#"]')) {
            const id = decodeURIComponent(link.getAttribute("href")?.slice(1) ?? "");
            expect(document.getElementById(id)).not.toBeNull();
          }
          expect(document.querySelector("script, img, [onerror]")).toBeNull();
          expect(document.documentElement.textContent).not.toMatch(/undefined|[\uFDD0-\uFDEF]/);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

function run(markdown: string, to: RenderFormat, name = "apa"): string {
  return render(new VFile({ path: "input.md", value: markdown }), {
    library,
    style: style(name),
    to,
  });
}

function style(name: string): Style {
  const found = loadStyle(name);
  if (!found) throw new Error(`No style ${name}`);
  return found;
}

/** Messages as `apparatus check` prints them. */
function lines(file: VFile): string {
  return file.messages
    .map(({ place, line, column, fatal, ruleId, reason }) => {
      const end = place && "end" in place ? `-${place.end.line}:${place.end.column}` : "";
      const severity = fatal ? "error" : fatal === false ? "warning" : "info";
      return `${file.path}:${line}:${column}${end} ${severity} ${ruleId} ${reason}\n`;
    })
    .join("");
}
