import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readReceived } from "../../src/notebook/intake/read-document.ts";
import { NotTakenIn } from "../../src/notebook/intake/received-document.ts";
import { pdfOf } from "./pdf-of.ts";

const locked = new URL("locked/", import.meta.url).pathname;
const needing = readdirSync(locked).filter((name) => name !== "may-be-read.pdf");
const whole = pdfOf([[{ text: "A report.", y: 700 }], [{ text: "Its end.", y: 700 }]]);
const changed = (from: string | RegExp, to: string): Buffer => {
  const text = whole.toString("latin1");
  expect(text).toMatch(from);
  return Buffer.from(text.replace(from, to), "latin1");
};
const docx = readFileSync(new URL("documents/boats.docx", import.meta.url));

const refused = (bytes: Buffer, name = "a.pdf"): Promise<string> =>
  readReceived(bytes, name).then(
    ({ transcript }) => `taken in: ${transcript}`,
    (error: unknown) => {
      expect(error).toBeInstanceOf(NotTakenIn);
      return (error as Error).message;
    },
  );

test.each(needing)("%s asks for its password to be removed", async (name) => {
  const needs = "it needs a password: open it with that, and save it without one";
  expect(await refused(readFileSync(locked + name))).toBe(needs);
  // Word’s own: a container of the old kind that holds the document under this name.
  const word = Buffer.from("D0CF11E0A1B11AE1", "hex");
  const inside = Buffer.from("EncryptedPackage", "utf16le");
  expect(await refused(Buffer.concat([word, inside]), "a.docx")).toBe(needs);
});

test("encryption that anybody may open is read", async () => {
  const { transcript } = await readReceived(readFileSync(`${locked}may-be-read.pdf`), "a.pdf");
  expect(transcript).toContain("It recalls 999 UNTS 171.");
});

const trailer = (entries: string): Buffer => changed("<< /Root", `<< ${entries} /Root`);
const pages = "<< /Type /Pages /Kids [6 0 R 8 0 R] /Count 2 >>";
const [again, noText] = [
  /^it is damaged or incomplete \(.+\): get it again, or open it in another program and save it anew$/,
  /^its pages have no text that can be read: if they are pictures, recognise/,
];

test.each<[string, Buffer, RegExp]>([
  ["nothing", Buffer.alloc(0), /^it is empty$/],
  ["a blank text", Buffer.from(" \n\n"), /^it has no words$/],
  ["its head alone", whole.subarray(0, 9), again],
  ["its first half", whole.subarray(0, whole.length / 2), again],
  ["zeros", Buffer.concat([whole.subarray(0, 9), Buffer.alloc(100_000)]), again],
  ["no catalog", changed("/Root 1 0 R", ""), again],
  ["no pages in its catalog", changed("/Pages 2 0 R", ""), again],
  ["pages that lead back to themselves", changed(pages, pages.replace("6 0 R", "2 0 R")), noText],
  ["pages that are only themselves", changed("[6 0 R 8 0 R] /Count 2", "[2 0 R] /Count 1"), again],
  ["an empty list of pages", changed(/\[6 0 R 8 0 R\] \/Count 2/, "[] /Count 0"), /no pages$/],
  [
    "more pages than there are",
    changed("[6 0 R 8 0 R] /Count 2", "[3 0 R] /Count 2000000000"),
    noText,
  ],
  [
    "contents that are not packed as said",
    changed(/<< \/Length/g, "<< /Filter /FlateDecode /Length"),
    noText,
  ],
  [
    "encryption of a newer kind",
    trailer("/Encrypt << /Filter /Standard /V 9 /R 9 /O (x) /U (y) /P -4 >> /ID [<00><00>]"),
    /^its encryption is not one we read \(.+\): open it in its own program/,
  ],
  [
    "encryption by certificates",
    trailer("/Encrypt << /Filter /Adobe.PubSec /V 4 /R 4 >> /ID [<00><00>]"),
    /^its encryption is not one we read \(.+\): open it in its own program/,
  ],
])("a PDF with %s is refused with what to do", async (_, bytes, reason) => {
  expect(await refused(bytes)).toMatch(reason);
});

test("a page that cannot be read is told, and the others are read", async () => {
  const { transcript, lost } = await readReceived(
    changed("/Kids [6 0 R 8 0 R] /Count 2", "/Kids [6 0 R 2 0 R] /Count 2"),
    "a.pdf",
  );
  expect(transcript).toBe("A report.\n");
  expect(lost).toEqual([expect.stringMatching(/^Page 2 cannot be read: .+\.$/)]);
});

test.each([
  ["half", docx.subarray(0, docx.length / 2)],
  ["all but its end", docx.subarray(0, -10)],
  ["a name and no parts", Buffer.from("PK\u0003\u0004word/document.xml")],
])("a Word document of which %s is there is refused with what to do", async (_, bytes) => {
  expect(await refused(bytes, "a.docx")).toMatch(again);
});

test("wherever bytes are changed or cut, a document is read or refused with a reason", async () => {
  const change = fc.record({
    isPdf: fc.boolean(),
    cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    bytes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
      maxLength: 20,
    }),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ isPdf, cut, bytes }) => {
      const own = Buffer.from(isPdf ? whole : docx);
      for (const [at, byte] of bytes) own[Math.floor(at * (own.length - 1))] = byte;
      const given = own.subarray(0, Math.ceil((cut ?? 1) * own.length));
      const said = await refused(given, isPdf ? "a.pdf" : "a.docx");
      expect(said).toMatch(/./);
      expect(said).not.toMatch(/\n\s+at |\[object/);
    }),
    { numRuns: 150 },
  );
});
