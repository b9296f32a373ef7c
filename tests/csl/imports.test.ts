import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = "src/csl";
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(root, name));

/** What a file imports, and whether it imports only types. */
function importsOf(file: string): { name: string; isType: boolean }[] {
  const text = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return [...text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)";/gm)].map(
    ([, type, name]) => ({ name: name!, isType: type !== undefined }),
  );
}

const edges = new Map(
  files.map((file) => [
    file,
    importsOf(file).map(({ name, isType }) => ({ to: join(dirname(file), name), name, isType })),
  ]),
);

test("the processor imports nothing outside itself", () => {
  const outside = [...edges].flatMap(([file, imports]) =>
    imports
      .filter(({ to, name }) => !name.startsWith(".") || !edges.has(to))
      .map(({ name }) => `${file}: ${name}`),
  );
  expect(outside).toEqual([]);
});

test("no source file imports itself through others", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  function visit(file: string, path: string[]): void {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (path.includes(file) || done.has(file)) return;
    for (const { to, isType } of edges.get(file) ?? []) if (!isType) visit(to, [...path, file]);
    done.add(file);
  }
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test("no folder has more than thirty files", () => {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 30)).toEqual([]);
});
