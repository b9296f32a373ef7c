import { parentPort, workerData } from "node:worker_threads";
import { checkForPreview } from "../pages/host/preview/preview-check-thread.ts";

// The thread of `apparatus dev` that checks.
const { root } = workerData as { root: string };
if (parentPort) checkForPreview(parentPort, root);
