import type { Answer } from "../notebook/check-addresses.ts";

/** How long an address may take, in milliseconds. */
const patience = 15_000;

/** Ask for an address as a browser would, without its page where the host allows that. */
export async function askAddress(address: string): Promise<Answer> {
  try {
    const head = await request(address, "HEAD");
    // Some hosts answer only to GET.
    return head.status >= 400 && head.status !== 404 && head.status !== 410
      ? await request(address, "GET")
      : head;
  } catch (error) {
    return { failure: whyNot(error) };
  }
}

async function request(address: string, method: "HEAD" | "GET"): Promise<{ status: number }> {
  const response = await fetch(address, {
    method,
    redirect: "follow",
    signal: AbortSignal.timeout(patience),
    headers: { "User-Agent": "apparatus check --online" },
  });
  await response.body?.cancel();
  return { status: response.status };
}

function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return "no answer";
  if (error.name === "TimeoutError") return `no answer within ${patience / 1000} seconds`;
  const cause: unknown = error.cause;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "its host was not found";
  return typeof code === "string" ? `no connection (${code})` : error.message;
}
