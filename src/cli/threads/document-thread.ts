import { parentPort, workerData } from "node:worker_threads";
import { readReceived } from "../../notebook/intake/read-document.ts";
import { NotTakenIn } from "../../notebook/intake/received-document.ts";
import type { DocumentRead, DocumentToRead } from "../read-apart.ts";

// The thread on which `add-source` and `annotate` read a document.
const { bytes, name, encoding, address } = workerData as DocumentToRead;
const answer: DocumentRead = await readReceived(Buffer.from(bytes), name, encoding, address).then(
  (document) => ({ document }),
  (error: unknown) => {
    if (error instanceof NotTakenIn) return { refused: error.message };
    throw error;
  },
);
parentPort?.postMessage(answer);
