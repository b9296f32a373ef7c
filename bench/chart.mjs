const colours = ["#1f5f8b", "#7fb2d1", "#a35d2a", "#8a8a3c", "#6b4f8a"];
const bar = 16;
const width = 640;
const label = 150;

/** Draw an SVG with a bar for each tool’s wall time in each case; each case has its own scale and title. */
export function drawChart(cases, names, titles) {
  const groups = Object.entries(cases);
  const group = names.length * bar + 34;
  const height = groups.length * group + 10;
  const parts = groups.map(([name, { runs }], index) => {
    const longest = Math.max(...names.map((tool) => runs[tool].seconds ?? 0));
    const top = index * group;
    const bars = names.map((tool, row) => {
      const { seconds = 0 } = runs[tool];
      const y = top + 26 + row * bar;
      const length = Math.round((seconds / longest) * (width - label - 70));
      return `<text x="${label - 8}" y="${y + 11}" text-anchor="end">${tool}</text>
<rect x="${label}" y="${y}" width="${length}" height="${bar - 3}" fill="${colours[row % colours.length]}"/>
<text x="${label + length + 6}" y="${y + 11}">${seconds ? `${seconds.toFixed(2)} s` : "failed"}</text>`;
    });
    return `<text x="8" y="${top + 18}" font-weight="bold">${titles[name] ?? name}</text>\n${bars.join("\n")}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Wall time of each tool" font-family="sans-serif" font-size="11">
<rect width="${width}" height="${height}" fill="#fff"/>
${parts.join("\n")}
</svg>
`;
}
