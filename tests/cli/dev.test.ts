import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, symlinkSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apparatus, folderWith, repository } from "./run.ts";

test("a port in use is reported", async () => {
  const folder = folderWith({});
  apparatus(folder, ["new", "."]);
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(repository, join(folder, "node_modules", "apparatus"));
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;

  const command = [join(repository, "lib/cli.js"), "dev", "--port", String(port)];
  const preview = spawn(process.execPath, command, { cwd: folder });
  let [said, printed] = ["", ""];
  preview.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  preview.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  while (!printed.includes("Ctrl+C")) await once(preview.stdout, "data");
  preview.kill();
  await once(preview, "close");
  other.close();

  const taken = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(printed)?.[1];
  expect(Number(taken)).toBeGreaterThan(port);
  expect(said).toContain(`Port ${port} is in use; using ${taken} instead.\n`);
});
