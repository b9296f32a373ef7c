/**
 * A few lines of R and of Python that read figures from a published CSV file, with columns of the types that they
 * are of.
 *
 * @param address
 *   Of the file: absolute, or a path.
 */
export function figuresSnippet(language: "r" | "python", address: string): string {
  const file = JSON.stringify(address).replace(/[\u007f-\uffff]/gu, escaped);
  if (language === "python") {
    return `import pandas as pd

figures = pd.read_csv(${file}, keep_default_na=False, na_values=[""], dtype={"id": str, "printed": str, "number": str})
# Print who said it beside every number: the columns source, quote and paragraph say where it stands.
print(figures[["label", "printed", "value", "low", "high", "unit", "approximate", "read"]])
`;
  }
  return `figures <- read.csv(${file}, na.strings = "", encoding = "UTF-8",
  colClasses = c(id = "character", printed = "character", number = "character"))
# Print who said it beside every number: the columns source, quote and paragraph say where it stands.
print(figures[c("label", "printed", "value", "low", "high", "unit", "approximate", "read")])
`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
