import fc from "fast-check";
import { VFile } from "vfile";
import { expect, test } from "vitest";
import { defineCommands } from "../../../src/formats/bibtex/preamble/define-commands.ts";
import { EntryReadings } from "../../../src/formats/bibtex/entry-readings.ts";
import { expandCommands } from "../../../src/formats/bibtex/preamble/expand-commands.ts";
import { formats } from "../../../src/library/export-formats.ts";
import { exportBiblatex } from "../../../src/library/export-biblatex.ts";
import { openLibrary } from "../../../src/library/open-library.ts";

function open(value: string, readings?: EntryReadings) {
  const file = new VFile({ path: "a.bib", value });
  const library = openLibrary([file], readings);
  const works = library.keys.flatMap((key) => library.get(key) ?? []);
  return { library, works, messages: file.messages.map(String) };
}

const word = fc.stringMatching(/^[a-z]{1,6}$/);
const call = fc
  .array(word, { maxLength: 9 })
  .chain((values) =>
    fc.record({
      values: fc.constant(values),
      body: fc.array(fc.oneof(word, fc.integer({ min: 1, max: Math.max(1, values.length) }))),
      form: fc.constantFrom("newcommand", "renewcommand*", "providecommand", "def", "ifx"),
      after: fc.constantFrom("", "{}", "\\ x", ", x", "-x"),
    }),
  )
  .map(({ values, body, ...rest }) => ({
    values,
    body: body.map((one) => (values.length === 0 && typeof one === "number" ? "y" : one)),
    ...rest,
  }));

test("a command of a preamble is read as its definition", () => {
  fc.assert(
    fc.property(call, ({ values, body, form, after }) => {
      const inside = body.map((one) => (typeof one === "number" ? `#${one}` : one)).join(" ");
      const count = values.length === 0 ? "" : `[${values.length}]`;
      const places = values.map((_, index) => `#${index + 1}`).join("");
      const written =
        form === "def"
          ? `\\def \\Zqx${places}{${inside}}`
          : form === "ifx"
            ? `\\ifx \\Zqx \\undefined \\def\\Zqx ${places}{${inside}}\\fi`
            : `\\${form}{\\Zqx}${count}{${inside}}`;
      const used = `A \\Zqx${values.map((one) => `{${one}}`).join("")}${after} b`;
      const meant = body
        .map((one) => (typeof one === "number" ? (values[one - 1] ?? "") : one))
        .join(" ");
      const title = (preamble: string, value: string) => {
        const { works, messages } = open(`${preamble}@misc{a, title = {${value}}, date = {2001}}`);
        expect(messages).toEqual([]);
        return works[0]?.csl.title?.replace(/<[^<>]*>/g, "");
      };
      // TeX skips the spaces after a command name.
      const space = values.length === 0 && after === "" ? "" : " ";
      const group = meant === "" ? "" : `{${meant}}`;
      expect(title(`@preamble{"${written}"}\n`, used)).toBe(
        title("", `A ${group}${after}${space}b`),
      );
    }),
  );
});

test("no text blows up, or throws", () => {
  const piece = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        "\\Za",
        "\\Zb",
        "\\Zc",
        "#1",
        "#2",
        "{",
        "}",
        "\\def",
        "\\let",
        "[1]",
        "x",
      ),
    },
    fc.constantFrom(
      "\\ifx",
      "\\undefined",
      "\\fi",
      "\\else",
      "\\newcommand",
      "\\providecommand",
      " ",
      "=",
      "\\",
      "$",
      "*",
    ),
  );
  const tex = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(tex, { maxLength: 4 }), tex, (preambles, value) => {
      const expanded = expandCommands(value, defineCommands(preambles));
      expect(expanded.length).toBeLessThan(value.length + 110_000);
    }),
  );
});

const sample = `@preamble{"\\newcommand{\\Zlyre}{L\\textit{yre}}\\newcommand{\\Zof}[2]{#2 of #1}"}
@article{a, author = {\\Zlyre, Jane}, title = {The \\Zof{A}{B} \\Zlyre}, journaltitle = {\\Zlyre\\ Studies}, date = {2001}}`;

test.each(formats)(
  "$label has the text of a library’s own commands, and no preamble",
  ({ write }) => {
    const { library, works } = open(sample);
    const written = write(works, library);
    expect(written).not.toMatch(/@preamble|\\Z/);
    expect(written).toMatch(/B of A/);
  },
);

test("an entry copied from its file needs no preamble elsewhere", () => {
  const { library, works } = open(sample);
  const written = exportBiblatex(works, library);
  const again = open(written);
  expect(written).not.toMatch(/preamble|\\Z/);
  expect(again.works[0]?.csl).toEqual(works[0]?.csl);
});

test("a preamble that is edited changes the entries that use it", () => {
  const readings = new EntryReadings();
  const entry = "@misc{a, title = {\\Zqx}, date = {2001}}";
  const titles = ["", "one", "two", ""].map((body) => {
    readings.turn();
    const head = body && `@preamble{"\\def\\Zqx{${body}}"}\n`;
    return open(head + entry, readings).works[0]?.fields.get("title");
  });
  expect(titles).toEqual(["\\Zqx", "{one}", "{two}", "\\Zqx"]);
});
