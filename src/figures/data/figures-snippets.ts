import { figureColumns, type FigureColumn } from "./figure-columns.ts";

/**
 * A few lines of R and of Python that read figures from a published CSV file, each column with its type: empty
 * cells are missing values, and numbers and text are not confused.
 *
 * @param address
 *   The file’s address: absolute, or a path.
 */
export function figuresSnippet(language: "r" | "python", address: string): string {
  const file = JSON.stringify(address).replace(/[\u007f-\uffff]/gu, escaped);
  if (language === "python") {
    return `import pandas as pd

columns = {
${wrapped((name, type) => `"${name}": "${pandasTypes[type]}"`, 4)},
}
figures = pd.read_csv(${file}, dtype=columns, keep_default_na=False, na_values=[""])
# Print who said it beside every number: the columns source, quote and paragraph say where it stands.
print(figures[["label", "printed", "value", "low", "high", "unit", "approximate", "othersDiffer", "read"]])
`;
  }
  return `columns <- c(
${wrapped((name, type) => `${name} = "${rTypes[type]}"`, 2)}
)
figures <- read.csv(${file}, colClasses = columns, na.strings = "", encoding = "UTF-8")
# Print who said it beside every number: the columns source, quote and paragraph say where it stands.
print(figures[c("label", "printed", "value", "low", "high", "unit", "approximate", "othersDiffer", "read")])
`;
}

type Type = FigureColumn["type"];

/** The types that also hold missing values. */
const pandasTypes: Readonly<Record<Type, string>> = {
  string: "string",
  number: "Float64",
  integer: "Int64",
  boolean: "boolean",
};

const rTypes: Readonly<Record<Type, string>> = {
  string: "character",
  number: "numeric",
  integer: "integer",
  boolean: "logical",
};

/** The columns with their types, in lines of at most 100 characters. */
function wrapped(write: (name: string, type: Type) => string, indent: number): string {
  const lines: string[] = [];
  for (const { name, type } of figureColumns) {
    const item = write(name, type);
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length < 97) lines.push(`${lines.pop()}, ${item}`);
    else lines.push(" ".repeat(indent) + item);
  }
  return lines.join(",\n");
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
