import { extname } from "node:path";
import { decodeAs, decodeBytes } from "../../decode-bytes.ts";
import {
  needsPassword,
  NotTakenIn,
  type ReceivedDocument,
  type ReceivedFacts,
} from "./received-document.ts";

/**
 * Read a document in any supported format: text, Markdown, HTML, DOCX, PDF with text, TEI. The format is recognised
 * by content, and Markdown, which is also text, by file name. Each reader is loaded only when needed.
 *
 * @param encoding
 *   How to decode the bytes of a text; if missing, it is declared by the text or guessed.
 * @param address
 *   The address of a page, to which its links are relative.
 * @throws
 *   {NotTakenIn}
 */
export async function readReceived(
  bytes: Buffer,
  name: string,
  encoding?: string,
  address?: string,
): Promise<ReceivedDocument> {
  if (bytes.length === 0) throw new NotTakenIn("it is empty");
  const document = await readKnown(bytes, name, encoding, address).catch((error: unknown) => {
    if (!(error instanceof RangeError)) throw error;
    // Tree readers are recursive: a document that is too deep overflows the stack.
    const isDeep = /call stack/.test(error.message);
    throw new NotTakenIn(
      isDeep ? "its elements are nested too deeply" : "reading it takes more memory than there is",
    );
  });
  if (document.transcript.trim() === "") throw new NotTakenIn("it has no words");
  return document;
}

async function readKnown(
  bytes: Buffer,
  name: string,
  encoding?: string,
  address?: string,
): Promise<ReceivedDocument> {
  if (bytes.subarray(0, 1024).includes("%PDF-")) {
    return (await import("./read-pdf.ts")).readPdf(bytes);
  }
  if (bytes.subarray(0, 2).equals(Buffer.from("PK"))) {
    if (!bytes.includes("word/document.xml")) throw new NotTakenIn(nameOfArchive(bytes));
    return (await import("./read-docx.ts")).readDocx(bytes);
  }
  if (bytes.subarray(0, 8).equals(Buffer.from("D0CF11E0A1B11AE1", "hex"))) {
    // Word puts a document with a password in a container of the old kind.
    const isLocked = bytes.includes(Buffer.from("EncryptedPackage", "utf16le"));
    throw new NotTakenIn(isLocked ? needsPassword : "it is an old Word file: save it as DOCX");
  }
  const decoded = encoding === undefined ? decodeBytes(bytes) : decodeAs(bytes, encoding);
  if (!decoded) throw new NotTakenIn(`it is not in the encoding ${encoding}`);
  const text = decoded.text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (text.startsWith("{\\rtf")) throw new NotTakenIn("it is RTF: save it as DOCX");
  if (text.slice(0, 4096).includes("\0"))
    throw new NotTakenIn("it is neither text nor a format we read");
  return { ...(await readText(text, name, address)), encoding: decoded.encoding };
}

/** What other archive it is; these name their kind at their beginning. */
function nameOfArchive(bytes: Buffer): string {
  const head = bytes.toString("latin1", 0, 200);
  if (head.includes("application/vnd.oasis.opendocument"))
    return "it is an OpenDocument file: save it as DOCX";
  if (head.includes("application/epub+zip"))
    return "it is an EPUB: unpack it, and bring in its pages of HTML";
  return "it is a ZIP file without a Word document";
}

async function readText(
  text: string,
  name: string,
  address: string | undefined,
): Promise<ReceivedDocument> {
  if (/<(?:\w+:)?TEI[\s>]/.test(text.slice(0, 4000))) {
    return (await import("./read-tei.ts")).readTei(text);
  }
  if (/^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i.test(text)) {
    return (await import("./read-html.ts")).readHtml(text, address);
  }
  const isMarkdown = [".md", ".markdown", ".mdown"].includes(extname(name).toLowerCase());
  return {
    format: isMarkdown ? "Markdown" : "plain text",
    extension: isMarkdown ? "markdown" : "text",
    form: isMarkdown ? "markdown" : "plain",
    transcript: `${text.trimEnd()}\n`,
    facts: isMarkdown ? factsOfMarkdown(text) : {},
    lost: [],
  };
}

/** What another program’s front matter says, if it is on one line. */
function factsOfMarkdown(text: string): ReceivedFacts {
  const front = /^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? "";
  const title = /^title:[ \t]*(["']?)(\S.*?)\1[ \t]*$/im.exec(front)?.[2];
  return title === undefined ? {} : { title };
}
