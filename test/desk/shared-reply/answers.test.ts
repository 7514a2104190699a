// Every pasted answer of fixtures/answers is read as the file beside it says.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPastedAnswers } from '../../../src/desk/shared-reply/answers.ts';
import { formatCode } from '../../../src/desk/shared-reply.ts';

const folder = new URL('../../../fixtures/answers/', import.meta.url).pathname;
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace(/\.txt$/, ''));

function read(pasted: string): unknown {
  const { answers, unread } = readPastedAnswers(pasted);
  const told = answers.map(({ code, decision, remarks, flaw, head, message }) => ({
    code: formatCode(code),
    decision,
    ...(remarks.length > 0 && { remarks }),
    ...(flaw && { flaw }),
    ...(head && { head }),
    message,
  }));
  return JSON.parse(JSON.stringify({ answers: told, ...(unread.length > 0 && { unread }) }));
}

describe('pasted answers', () => {
  it.each(names)('%s', (name) => {
    const path = join(folder, `${name}.expected.json`);
    const told = read(readFileSync(join(folder, `${name}.txt`), 'utf8'));
    if (!existsSync(path)) {
      writeFileSync(path, `${JSON.stringify(told, null, 2)}\n`);
      throw new Error(`${path} was missing and has been written: look at it and run again`);
    }
    expect(told).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });
});
