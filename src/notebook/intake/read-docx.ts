import { fromHtml } from "hast-util-from-html";
import mammoth from "mammoth";
import { markdownOf } from "./markdown/markdown-of.ts";
import { boundArchive } from "./unpacked.ts";
import { damaged, type ReceivedDocument } from "./received-document.ts";

/** Read a Word document: headings, lists, tables and footnotes from its styles. */
export async function readDocx(bytes: Buffer): Promise<ReceivedDocument> {
  boundArchive(bytes);
  const { value, messages } = await mammoth
    .convertToHtml(
      { buffer: bytes },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) },
    )
    .catch((error: unknown) => {
      if (error instanceof RangeError) throw error;
      const said = error instanceof Error ? error.message : "";
      throw damaged(said.split("\n")[0]!.replace(/\s+/g, " "));
    });
  const { transcript, lost } = markdownOf(fromHtml(value, { fragment: true }));
  // Paragraphs in the document’s own styles are ordinary paragraphs.
  const others = messages.filter(
    ({ message }) => !/^Unrecognised (?:paragraph|run) style/.test(message),
  );
  const told = [...new Set(others.map(({ message }) => message))];
  return {
    format: "DOCX",
    extension: "docx",
    form: "markdown",
    transcript,
    facts: {},
    lost: [...lost, ...told],
  };
}
