import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const front = `---
title: A Letter
lang: en
as-cited:
  river: [the history]
`;
const declarations = `figures:
  sheep:
    label: Sheep lost
    unit: sheep
    former: [ewes]
  lambs: { label: Lambs, unit: sheep, part-of: sheep, low: 19, high: 21, quote: 20 lambs }
  rams:
    label: Rams
    unit: sheep
    value: 5
    approximate: true
charts:
  lost:
    title: Sheep lost
    form: part-of
    whole: sheep
    parts: [lambs]
    labels: { lambs: Young }
    caution: The others are not named.
  dots: { title: Dots, form: dots, figures: [sheep] }
  times:
    title: In time
    form: over-time
    figures: [sheep, lambs]
    dates: { sheep: "2001", lambs: 2002-03 }
  beside: { title: Beside, form: beside, figures: [sheep], work: ford }
emendations:
  - { find: Yestrday, read: Yesterday, why: a slip }
`;
const text = `---

Yestrday we lost :figure[50]{#sheep} sheep, :figure[20 lambs]{#lambs} and :figure[about five rams]{#rams}, says [the history](<@river, p. 12>).
`;
const files = {
  "package.json": `{
  "name": "a-letter", "type": "module",
  "apparatus": {
    "title": "A letter", "description": "Of sheep", "url": "https://letter.example/a/", "lang": "fr",
    "contact": "a@letter.example", "links": "clean", "style": "apa", "styles": ["apa", "oscola"], "recheck": 6,
    "licence": { "name": "CC0", "address": "https://licence.example/" }, "rules": { "one-sided": "off" },
    "look": { "navigation": [{ "name": "A", "to": "/works/" }], "footer": "F", "colors": { "accent": "#123456" } },
    "words": { "frame": { "search": "Find" } }
  }
}
`,
  "references.bib":
    "@book{river, title = {A History}, author = {Stone, Ada}, year = {1999}, ids = {stream}}\n\n@article{ford, title = {Fords}, date = {2004}, related = {river}, evidence = {https://ford.example/}, verification = {confirmed 2025-01-01}}\n\n@treaty{pact, title = {Pact}, execution = {adopted=1948-12-09 and opened=1949}, articles = {19}}\n",
  "sources/letter.md": front + declarations + text,
  "sources/letter.txt":
    "Yestrday we lost 50 sheep, 20 lambs and about five rams, says the history.\n",
  "sources/letter.comparisons.csv":
    'figure,work,printed,low,high,approximate,counts,locator,date,status,by,seen,lang,measure\nsheep,ford,"1,048",1048,1048,false,sheep,p. 4,2004-05,reported,Brook,https://ford.example/,en,\nlambs,river,at least 9,9,,true,lambs,,2004,verified,,,,heads\n',
  "sources/letter.claims.csv":
    'about,side,by,date,words,work,seen,lang\nsheep,denies,"The ""Ford"" keepers",2004-05-06,We lost none,ford,,en\n@ford,asserts,Brook,2004,Deep,,https://ford.example/,en\n@ford,denies,Stone,2005,Dry,river,,en\n',
  "sources/letter.provisions.csv":
    "right,words,work,article\nproperty,lost 50 sheep,pact,17(2)\nlife,20 lambs,pact,3\n",
  "corrections.csv":
    "date,about,change,reason\n2025-01-02,letter/sheep,50 for 5,A slip\n2025-01-03,ford,2004 for 2003,The page says so\n",
  "src/pages/notes/note.md":
    '---\ntitle: A note\ndraft: true\n---\n\n# A note\n\nSo [@ford, p. 3; see @letter], and [a table](<t.csv>), [a figure](/figures/letter/sheep).\n\n![x](/figures/letter/lost.svg)\n\n```js\ndisplay(FileAttachment("t.csv"))\n```\n\n${1 + 1} <b>x</b>\n',
  "src/pages/notes/t.csv": "a,b\n1,2\n",
};

/**
 * Kinds of fuzzing for the files of a notebook: each changes one file of a small notebook, reads it and checks all
 * of it. What an editor looks for in the same file is read too.
 */
export function fuzzNotebook(engine) {
  const { checkNotebook, Kept, namesInBibtex, namesInMarkdown, namesInTable, readNotebook } =
    engine;
  const { siteFacts, withOpenTexts } = engine;
  const root = mkdtempSync(join(tmpdir(), "apparatus-fuzz-notebook-"));
  process.on("exit", () => rmSync(root, { recursive: true, force: true }));
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), contents);
  }
  const kept = new Kept();

  function checked(path, text) {
    withOpenTexts(new Map([[join(root, path), text]]), () => {
      const { messages } = checkNotebook(readNotebook(root, kept), siteFacts, kept);
      for (const { file, reason } of messages) {
        if (typeof file !== "string" || typeof reason !== "string")
          throw new Error("a message without a file or words");
      }
    });
  }

  function namesOf(path, text) {
    if (path.endsWith(".bib")) return namesInBibtex(text);
    if (path.endsWith(".csv")) return namesInTable(path, text);
    return path.endsWith(".md") ? namesInMarkdown(path, text) : [];
  }

  const kind = (path) => ({
    seeds: [files[path]],
    run(text) {
      checked(path, text);
      placesIn(namesOf(path, text), text);
    },
  });

  return {
    settings: kind("package.json"),
    comparisons: kind("sources/letter.comparisons.csv"),
    claims: kind("sources/letter.claims.csv"),
    provisions: kind("sources/letter.provisions.csv"),
    corrections: kind("corrections.csv"),
    note: kind("src/pages/notes/note.md"),
    "cited-library": kind("references.bib"),
    "annotated-source": kind("sources/letter.md"),
    declarations: {
      seeds: [declarations],
      run: (changed) => checked("sources/letter.md", front + changed + text),
    },
  };
}

function placesIn(places, text) {
  for (const { start, end } of places) {
    if (!(start >= 0 && start <= end && end <= text.length))
      throw new Error(`a name at ${start} to ${end} of ${text.length}`);
  }
}
