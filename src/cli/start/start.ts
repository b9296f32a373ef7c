#!/usr/bin/env node
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ownValue } from "../../own-value.ts";
import { suitEngine } from "./suit-engine.ts";
import { mayRunScripts, runScript } from "./run-script.ts";

/** Commands that are also compiled as one script, with their files beside this one; written by `compile.mjs`. */
declare const SCRIPTS: Readonly<Record<string, string>>;

suitEngine();
const script = mayRunScripts && ownValue(SCRIPTS, process.argv[2] ?? "");
if (script) {
  const keepCode = runScript(join(dirname(fileURLToPath(import.meta.url)), script));
  process.once("exit", keepCode);
} else await import("../main.ts");
