import { parentPort, workerData } from "node:worker_threads";
import { checkForPreview } from "../../pages/host/preview/preview-check-thread.ts";

// The checking thread of `apparatus dev`.
const { root } = workerData as { root: string };
if (parentPort) checkForPreview(parentPort, root);
