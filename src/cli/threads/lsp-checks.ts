import { parentPort, workerData } from "node:worker_threads";
import { checkFor } from "../../lsp/check-thread.ts";
import { siteFacts } from "../../pages/files/checked-site.ts";

// The checking thread of `apparatus lsp`.
const { root } = workerData as { root: string };
if (parentPort) checkFor(parentPort, root, siteFacts);
