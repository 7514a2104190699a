// Cases whose reply was handed in, and the codes by which their answers are known.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foundedOffice, runAll, takeIn, toDraft } from './office.ts';
import { runSop, type TestContext, type TestOptions } from './test-context.ts';

/** So many cases, each with its reply handed in on Tuesday 24 November at 10.15; the clock ends at 10.30. */
export async function sharedReplies(
  count: number,
  options: TestOptions & { kasubagHere?: boolean } = {},
): Promise<TestContext> {
  const context = await foundedOffice({ now: '2026-11-23T07:52:00+07:00', ...options });
  for (let number = 1; number <= count; number += 1) {
    await takeIn(context, { subject: `Batas kelurahan ${number}` });
    writeReply(context, `Yth. Saudara,\nbatas mengikuti tengah gang ${number}.\n`);
    await runAll(context, [...toDraft(String(number)), `draft ${number} --text-file tanggapan.txt`], 1);
  }
  context.setClock('2026-11-24T10:15:00+07:00');
  await runAll(context, [`submit 1-${count}`], 0);
  context.setClock('2026-11-24T10:30:00+07:00');
  return context;
}

export function writeReply(context: TestContext, text: string): void {
  writeFileSync(join(context.cwd, 'tanggapan.txt'), text);
}

/** The code of a case's reply as `submit --share` gives it. */
export async function codeOf(context: TestContext, number: number): Promise<string> {
  const told = await runSop(`submit ${number} --share --json`, context);
  return JSON.parse(told.stdout).share.code;
}
