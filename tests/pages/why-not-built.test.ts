import { expect, test } from "vitest";
import { whyNotBuilt } from "../../src/pages/host/why-not-built.ts";

const offline = `load /404 in 154ms
load /method in 377ms
load /notes/trees npm:d3-dsv@3.0.2/+esm → src/pages/.observablehq/cache/_npm/d3-dsv@3.0.2/_esm.js
TypeError: fetch failed
    at node:internal/deps/undici/undici:14976:13 {
  [cause]: Error: getaddrinfo ENOTFOUND cdn.jsdelivr.net
      at GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:dns:122:26) {
    hostname: 'cdn.jsdelivr.net'
  }
}

Unexpected error: fetch failed
`;

test.each([
  [offline, "d3-dsv"],
  [offline.replace("npm:d3-dsv@3.0.2/+esm", "npm:@duckdb/duckdb-wasm/+esm"), "@duckdb/duckdb-wasm"],
])("a page whose package cannot be fetched is named, with what does without", (output, name) => {
  expect(whyNotBuilt(output)).toMatch(
    `src/pages/notes/trees.md needs the package ${name}, which Framework fetches from cdn.jsdelivr.net`,
  );
  expect(whyNotBuilt(output)).not.toContain("node:internal");
});

test("anything else is said in Framework’s own words", () => {
  const output = "load /a in 1ms\nUnexpected error: getaddrinfo is no file\n";
  expect(whyNotBuilt(output)).toBe(`Framework could not build the pages:\n${output}`);
});
