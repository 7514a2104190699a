// The texts between quotes in a source file; what a template puts in is shown as an ellipsis.

/** Every string and template of a source text, in order; comments and code are left out. */
export function literalsIn(source: string): string[] {
  const found: string[] = [];
  scan(source, 0, (text) => found.push(text));
  return found;
}

/** The texts of each value that stands behind `name:`, up to the end of its expression. */
export function literalsBehind(name: string, source: string): string[] {
  return [...source.matchAll(new RegExp(`\\b${name}: `, 'g'))].flatMap(({ index }) => {
    const found: string[] = [];
    scan(source, index + name.length + 2, (text) => found.push(text), true);
    return found;
  });
}

/** Walks code from `start` to a closing bracket that it did not open, with `single` to a comma too; gives the place of its end. */
function scan(source: string, start: number, take: (text: string) => void, single = false): number {
  let depth = 0;
  for (let index = start; index < source.length; index += 1) {
    const sign = source[index] as string;
    if (sign === '/' && /^\/(\/|\*)/.test(source.slice(index, index + 2)))
      index = afterComment(source, index);
    else if (sign === '/' && /[(,=]\s*$/.test(source.slice(start, index)))
      index = afterPattern(source, index);
    else if (sign === "'" || sign === '"') index = afterString(source, index, take);
    else if (sign === '`') index = afterTemplate(source, index, take);
    else if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) {
      if (depth === 0) return index;
      depth -= 1;
    } else if (single && depth === 0 && (sign === ',' || sign === ';')) return index;
  }
  return source.length;
}

function afterComment(source: string, start: number): number {
  const end = source[start + 1] === '/' ? source.indexOf('\n', start) : source.indexOf('*/', start) + 1;
  return end < start ? source.length : end;
}

function afterPattern(source: string, start: number): number {
  return (
    start + (/^\/(?:\\.|\[(?:\\.|[^\]])*\]|[^/\n])+\/[a-z]*/.exec(source.slice(start))?.[0].length ?? 1) - 1
  );
}

function afterString(source: string, start: number, take: (text: string) => void): number {
  const quote = source[start];
  let end = start + 1;
  while (end < source.length && source[end] !== quote) end += source[end] === '\\' ? 2 : 1;
  take(source.slice(start + 1, end));
  return end;
}

function afterTemplate(source: string, start: number, take: (text: string) => void): number {
  let text = '';
  for (let index = start + 1; index < source.length; index += 1) {
    if (source[index] === '`') {
      take(text);
      return index;
    }
    if (source[index] === '\\') {
      text += source.slice(index, index + 2);
      index += 1;
    } else if (source.startsWith('${', index)) {
      text += '…';
      index = scan(source, index + 2, take);
    } else text += source[index];
  }
  return source.length;
}
