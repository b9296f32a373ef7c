/** Write the results as the page of the docs: a table for each question, and the chart. */
export function reportOf({ processor, node, isQuiet, pairs, cases, growth, uncited }, sizes) {
  const peers = Object.keys(growth).filter((name) => name !== "apparatus");
  const rows = Object.entries(cases).flatMap(([name, { runs }]) =>
    Object.entries(runs).map(([tool, run]) => [
      sizeOf(sizes[name]),
      tool,
      seconds(run.seconds),
      seconds(run.processor),
      `${Math.round(run.megabytes)} MB`,
      ratio(runs.apparatus.seconds, run.seconds),
      ratio(runs.apparatus.processor, run.processor),
      ratio(runs.apparatus.megabytes, run.megabytes),
    ]),
  );
  const others = peers.filter((tool) => Object.values(cases).some(({ same }) => !same[tool]));
  return `# Speed

\`npm run bench\` writes this page. Each tool is a process of its own that reads a generated document and library, formats the citations in APA and prints
HTML. The tools run in turn, ${pairs} times each, with nothing in their environment but \`PATH\`, \`HOME\` and \`LANG\`; here are the medians. Measured with Node ${node.slice(1)} on two cores of an ${processor} processor,
${isQuiet ? "without anything else running" : "which did other work too: the ratios are rough"}. ${others.length > 0 ? `The lists of ${others.join(", ")} have another order: a name with a hyphen (Okafor-Lee) comes before Okaforer here, and after it in pandoc` : "All list the same works in the same order"}.

![A bar for each tool’s wall time in each case](speed.svg)

The last three columns are ours divided by the tool’s: less than 1 is faster or smaller.

${table(["case", "tool", "wall time", "processor time", "peak memory", "wall time", "processor time", "memory"], rows)}

## How it grows

Processor time for 1,000 and for 4,000 citations in a library of 10,000 entries, and the exponent of their number; and processor time for each 1,000 entries
more that nothing cites.

${table(
  ["tool", "1,000 citations", "4,000 citations", "exponent", "1,000 uncited entries"],
  ["apparatus", ...peers].map((name) => [
    name,
    seconds(growth[name]["1,000"]),
    seconds(growth[name]["4,000"]),
    String(growth[name].exponent),
    `${Math.round(uncited[name].seconds * 1000)} ms`,
  ]),
)}
`;
}

export function sizeOf([citations, entries]) {
  return `${citations.toLocaleString("en")} citations, ${entries.toLocaleString("en")} entries`;
}

function seconds(value) {
  return value === undefined ? "failed" : `${value.toFixed(2)} s`;
}

function ratio(ours, theirs) {
  return theirs === undefined ? "" : (ours / theirs).toFixed(2);
}

/** Pad columns to their widest cell, as the repository’s formatter does. */
function table(head, rows) {
  const widths = head.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => row[at].length)),
  );
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
