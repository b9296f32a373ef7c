// Compile `src/` into `lib/`: the command and the Framework configuration, split so that each loads what it uses.
import { build } from "esbuild";
import { rm } from "node:fs/promises";

await rm("lib", { recursive: true, force: true });
