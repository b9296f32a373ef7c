import { expect, test, vi } from "vitest";
import { reportFailure } from "../src/cli/report-failure.ts";
import { UsageError } from "../src/cli/usage-error.ts";
import { Fault, inFile } from "../src/fault.ts";

function said(error: unknown): [string, number] {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const status = reportFailure(error, ["render", "a.md"]);
  const text = write.mock.calls.map(([part]) => String(part)).join("");
  write.mockRestore();
  return [text, status];
}

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("Expected a throw");
}

function endless(): number {
  return endless() + 1;
}

test("a fault names the innermost file, and asks for a report in one line", () => {
  const error = thrownBy(() => inFile("paper.md", () => inFile("refs\u001b.bib", endless)));
  const [text, status] = said(error);
  expect(status).toBe(1);
  expect(text).toMatch(
    /^refs\\u001b\.bib: Apparatus failed here, and the fault is its own\. Please report it with this file at \S+ \(Maximum call stack size exceeded\)\n$/,
  );
});

test("a fault outside any file names the command", () => {
  const [text, status] = said(new TypeError("x is not a function\n    at stack"));
  expect(text).toMatch(
    /^apparatus render a\.md: Apparatus failed here.*\(x is not a function\)\n$/,
  );
  expect(status).toBe(1);
});

test("an error of the operating system is not our fault", () => {
  const refused = Object.assign(new Error("EACCES: permission denied, open '/a'"), {
    ...{ code: "EACCES", syscall: "open", path: "/a" },
  });
  const error = thrownBy(() =>
    inFile("paper.md", () => {
      throw refused;
    }),
  );
  expect(error).not.toBeInstanceOf(Fault);
  expect(said(error)).toEqual(["apparatus: /a: you may not write there\n", 1]);
});

test("wrong usage is reported as such", () => {
  expect(said(new UsageError("no such file"))).toEqual(["apparatus: no such file\n", 2]);
});
