import { createHash } from "node:crypto";
import { comparisonFields } from "../comparisons/comparison-fields.ts";
import { figureColumns } from "./figure-columns.ts";
import type { TableColumn } from "./table-column.ts";
import type { FigureSource } from "../figure-source.ts";
import type { FigureWords } from "../figure-words.ts";

export interface DataPackageOptions {
  /** Lower-case letters, digits, `-`, `.` and `_`. */
  name: string;
  title: string;
  /** The path of the CSV file, relative to `datapackage.json`. */
  path: string;
  /** The text of that file, from `figuresCsv`. */
  csv: string;
  /** The tables of comparisons, one per source, from `comparisonsCsv`. */
  comparisons?: readonly { name: string; path: string; csv: string }[];
  /** The absolute address of the notebook. */
  homepage?: string;
}

interface DescribedColumn extends TableColumn {
  description: string;
}

/**
 * The descriptor of a Frictionless Data Package: a table of figures, and those of comparisons. It names no licence:
 * others’ words are not the notebook’s to license.
 *
 * @param sources
 *   The documents that state the figures; titles are in quotation marks.
 * @see
 *   Data Package, version 1; Table Schema.
 */
export function dataPackage(
  sources: readonly FigureSource[],
  { name, title, path, csv, homepage, comparisons = [] }: DataPackageOptions,
  words: FigureWords,
): object {
  const columns = described(figureColumns, words.columns);
  const compared = described(comparisonFields, words.comparisonColumns);
  const stated = sources.map((source) => ({
    title: words.quoted(source.title),
    ...(source.original !== undefined && { path: source.original }),
  }));
  return {
    profile: "tabular-data-package",
    ...{ name, title },
    ...(homepage !== undefined && { homepage }),
    ...(stated.length > 0 && { sources: stated }),
    resources: [
      resource("figures", path, csv, columns, ["source", "id"]),
      ...comparisons.map((table) =>
        resource(table.name, table.path, table.csv, compared, undefined),
      ),
    ],
  };
}

function described<Name extends string>(
  columns: readonly (TableColumn & { name: Name })[],
  descriptions: Readonly<Record<Name, string>>,
): DescribedColumn[] {
  return columns.map((column) => ({ ...column, description: descriptions[column.name] }));
}

function resource(
  name: string,
  path: string,
  csv: string,
  columns: readonly DescribedColumn[],
  primaryKey: readonly string[] | undefined,
): object {
  return {
    ...{ name, path, profile: "tabular-data-resource" },
    ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8" },
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash("sha256").update(csv).digest("hex")}`,
    dialect: { lineTerminator: "\r\n", header: true, doubleQuote: true },
    schema: {
      fields: columns.map(({ name, type, required, description }) => ({
        ...{ name, type, description },
        constraints: { required },
      })),
      ...(primaryKey !== undefined && { primaryKey }),
      missingValues: [""],
    },
  };
}
