import type { Answer } from "../notebook/check-addresses.ts";

/**
 * Request an address, following redirects as a browser would, but without the page itself if the host allows that.
 *
 * @param patience
 *   How long to wait for an answer, in milliseconds.
 */
export async function askAddress(address: string, patience = 15_000): Promise<Answer> {
  try {
    const head = await request(address, "HEAD", patience);
    // Some hosts answer only GET, and report to HEAD that nothing is there.
    return head.status >= 400 ? await request(address, "GET", patience) : head;
  } catch (error) {
    return { failure: whyNot(error, patience) };
  }
}

async function request(
  address: string,
  method: "HEAD" | "GET",
  patience: number,
): Promise<{ status: number }> {
  const response = await fetch(address, {
    method,
    redirect: "follow",
    signal: AbortSignal.timeout(patience),
    headers: { "User-Agent": "apparatus check --online" },
  });
  await response.body?.cancel();
  return { status: response.status };
}

function whyNot(error: unknown, patience: number): string {
  if (!(error instanceof Error)) return "no answer";
  if (error.name === "TimeoutError") return `no answer within ${patience / 1000} seconds`;
  const cause: unknown = error.cause;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "its host was not found";
  return typeof code === "string" ? `no connection (${code})` : error.message;
}
