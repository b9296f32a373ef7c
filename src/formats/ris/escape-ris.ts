/** Write text as the value of a RIS line; it cannot start another line. */
export function escapeRis(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, " ").trim();
}
