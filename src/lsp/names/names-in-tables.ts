import { TextDocument } from "vscode-languageserver-textdocument";
import { VFile } from "vfile";
import { readTable, type TableRow } from "../../figures/comparisons/read-table.ts";
import { placeOfFigure, placeOfWork, type NamePlace } from "./name.ts";
import { sourceOfPath } from "./parsed-text.ts";

/** The works and figures named in comparisons, provisions, claims and corrections. */
export function namesInTable(path: string, text: string): NamePlace[] {
  const document = TextDocument.create("", "", 0, text);
  const [header, ...rows] = readTable(new VFile({ path, value: text }));
  const source = sourceOfPath(path);
  const column = (name: string): number =>
    header?.cells.findIndex((cell) => cell.trim() === name) ?? -1;
  const cell = (row: TableRow, name: string): { value: string; start: number } | undefined => {
    const index = column(name);
    const value = row.cells[index]?.trim() ?? "";
    if (value === "") return undefined;
    const { start, end } = row.placeOf(index);
    const from = document.offsetAt({ line: start.line - 1, character: start.column - 1 });
    const to = document.offsetAt({ line: end.line - 1, character: end.column - 1 });
    const at = text.slice(from, to).indexOf(value);
    // A value with quotation marks is written differently, and is no name.
    return at < 0 ? undefined : { value, start: from + at };
  };
  return rows.flatMap((row) => {
    const work = cell(row, "work");
    const figure = cell(row, "figure");
    const about = cell(row, "about");
    return [
      ...(work ? [placeOfWork(work.value, work.start)] : []),
      ...(figure && source !== undefined
        ? [placeOfFigure(source, figure.value, figure.start)]
        : []),
      ...(about ? namesAbout(about.value, about.start, source) : []),
    ];
  });
}

/** Claims, beside a source, name its figure or `@` and a key; corrections a key, or a document and its figure. */
function namesAbout(about: string, start: number, source: string | undefined): NamePlace[] {
  if (source !== undefined) {
    return about.startsWith("@")
      ? [placeOfWork(about.slice(1), start + 1)]
      : [placeOfFigure(source, about, start)];
  }
  const [named = "", id] = about.split("/");
  return [
    placeOfWork(named, start),
    ...(id === undefined ? [] : [placeOfFigure(named, id, start + named.length + 1)]),
  ];
}
