// Finds a name that one JSON object uses twice: a reader keeps the last value only, without a word.

/** The first such name in a text that is sound JSON, or null. */
export function findRepeatedKey(json: string): string | null {
  // Names of the objects around this place; null where an array is.
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === '{') open.push(new Set());
    else if (sign === '[') open.push(null);
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === '"') {
      const end = endOfText(json, at);
      const names = open.at(-1);
      if (names && isName(json, end)) {
        const key = JSON.parse(json.slice(at, end)) as string;
        if (names.has(key)) return key;
        names.add(key);
      }
      at = end - 1;
    }
  }
  return null;
}

/** Behind the closing quote: the first that an even number of backslashes stands before. */
function endOfText(json: string, begin: number): number {
  let end = begin;
  for (;;) {
    end = json.indexOf('"', end + 1);
    let before = end;
    while (json[before - 1] === '\\') before--;
    if ((end - before) % 2 === 0) return end + 1;
  }
}

function isName(json: string, end: number): boolean {
  let at = end;
  while (/\s/.test(json[at] ?? '')) at++;
  return json[at] === ':';
}
