import { scanBibtex } from "../../formats/bibtex/scan/scan-bibtex.ts";
import { scanFields } from "../../formats/bibtex/scan-fields.ts";
import { placeOfWork, type NamePlace } from "./name.ts";

/** A library entry during typing; UTF-16 offsets, end exclusive. */
export interface EntryPlace {
  key: string;
  type: string;
  start: number;
  end: number;
  keyStart: number;
}

/** Fields that hold keys. */
const naming = /\b(?:ids|crossref|xdata|xref|related|entryset|keptfor)\s*=/i;
const namingField = /^(?:ids|crossref|xdata|xref|related|entryset|keptfor)$/i;

export function entriesIn(text: string): EntryPlace[] {
  const bytes = Buffer.from(text);
  const isAscii = bytes.length === text.length;
  let [byte, offset] = [0, 0];
  const offsetOf = (wanted: number): number => {
    if (isAscii) return wanted;
    offset += bytes.toString("utf8", byte, wanted).length;
    byte = wanted;
    return offset;
  };
  return [...scanBibtex(bytes).entries].map(({ key, type, start: from, end: to }) => {
    const start = offsetOf(from);
    const end = offsetOf(to);
    const open = /[{(]/.exec(text.slice(start, end))?.index ?? 0;
    return { key, type, start, end, keyStart: text.indexOf(key, start + open) };
  });
}

/** The entries of a library, and those they refer to. */
export function namesInBibtex(text: string): NamePlace[] {
  return entriesIn(text).flatMap(({ key, start, end, keyStart }) => [
    placeOfWork(key, keyStart, true),
    ...(naming.test(text.slice(start, end)) ? namesInFields(text, keyStart + key.length, end) : []),
  ]);
}

function namesInFields(text: string, from: number, end: number): NamePlace[] {
  return scanFields(text, from, end - 1)
    .fields.filter(({ name }) => namingField.test(name))
    .flatMap(({ name, valueStart, valueEnd }) => {
      const value = text.slice(valueStart, valueEnd);
      const keys = /^keptfor$/i.test(name) ? /(?<=@)[^\s;,{}]+/g : /[^\s,{}"]+/g;
      return [...value.matchAll(keys)].map(({ 0: key, index }) =>
        placeOfWork(key, valueStart + index),
      );
    });
}
