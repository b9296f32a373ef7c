/** Words on one line, with every invisible character written as its escape. */
export function visible(words: string): string {
  return JSON.stringify(words)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replace(
      invisible,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}

const invisible = /[\u007F-\u00A0\u00AD\u061C\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/g;
