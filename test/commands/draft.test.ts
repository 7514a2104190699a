// sop draft: the sheet in the editor, and that nothing typed is lost.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { foundedOffice, runAll, shown, takeIn, toDraft } from '../support/office.ts';
import { createScriptedAsk } from '../support/scripted-ask.ts';
import { runSop, type TestContext } from '../support/test-context.ts';

const line = /^# -{5,} TANGGAPAN.*$/m;

async function drafting(words: Record<string, unknown> = {}): Promise<TestContext> {
  const context = await foundedOffice();
  await takeIn(context, words);
  await runAll(context, toDraft('1'));
  return context;
}

/** Types a reply below the line, and answers after the equals signs. */
function typed(reply: string, answers: string[] = []): (text: string) => string {
  return (text) => {
    let index = 0;
    const head = text
      .slice(0, text.search(line))
      .replace(/^= .*$|^=$/gm, () => `= ${answers[index++] ?? ''}`);
    return `${head}${line.exec(text)?.[0]}\n${reply}\n`;
  };
}

describe('in the editor', () => {
  it('shows the inquiry and the instructions as comments, the office template below', async () => {
    const context = await drafting();
    let seen = '';
    context.advance(5);
    const told = await runSop('draft 1', context, {
      answers: [],
      edit: (text) => {
        seen = text;
        context.advance(12);
        return typed('Yth. Saudara Yusuf,\n#1 Batasnya di tengah gang.')(text);
      },
    });
    expect(told.code).toBe(0);
    expect(seen).toContain('# Yusuf Prasetyo, surel, Sab 21 Nov 2026 22.10 WIB:\n#   Ketua RT menyebut');
    expect(seen).toContain('# Kabag: Tindak lanjuti. Kasubag: Siapkan draf tanggapan.');
    expect(seen.slice(seen.search(line))).toContain('Yth. Saudara Yusuf Prasetyo,');
    expect(told.stdout).toContain(
      'Draf ke-1 2026-A-0001 tercatat Sen 23 Nov 2026 08.19 WIB, dikerjakan 12 menit',
    );
    const state = await shown(context, '1');
    expect(state.drafts).toMatchObject([{ round: 1 }]);
    expect(JSON.stringify(state)).toContain('#1 Batasnya di tengah gang.');
  });

  it.each([
    ['unchanged', 'Tidak ada perubahan; draf tidak dicatat.', (text: string) => text],
    [
      'emptied',
      'Tanggapan kosong; draf tidak dicatat.',
      (text: string) => text.slice(0, text.search(line) + 40),
    ],
  ])('%s: records nothing and says so', async (_what, sentence, edit) => {
    const context = await drafting();
    const told = await runSop('draft 1', context, { answers: [], edit });
    expect(told.code).toBe(0);
    expect(told.stdout).toContain(sentence);
    expect((await shown(context, '1')).status).toBe('drafting');
  });

  it('counts every session on a text that came back, and none where an end was not seen', async () => {
    const context = await drafting();
    const sit = (minutes: number, exitCode: number) => (text: string) => {
      context.advance(minutes);
      return { text: typed(`Setelah ${minutes} menit.`)(text), exitCode };
    };
    await runSop('draft 1', context, { answers: [], edit: sit(10, 1) });
    context.advance(60);
    const told = await runSop('draft 1', context, { answers: [], edit: sit(7, 0) });
    expect(told.code).toBe(0);
    const state = (await shown(context, '1')) as unknown as { steps: { handlingMinutes: number | null }[] };
    expect(state.steps[3]?.handlingMinutes).toBe(17);
  });

  it('finds again what was typed when the editor ended badly', async () => {
    const context = await drafting();
    const crashed = await runSop('draft 1', context, {
      answers: [],
      edit: (text) => ({ text: typed('Setengah jadi.')(text), exitCode: 1 }),
    });
    expect(crashed.code).toBe(5);
    expect(crashed.stderr).toContain('Tulisan Anda aman di komputer ini.');
    let seen = '';
    const told = await runSop('draft 1', context, {
      answers: [],
      edit: (text) => {
        seen = text;
        return typed('Setengah jadi, lalu selesai.')(text);
      },
    });
    expect(seen).toContain('Setengah jadi.');
    expect(told.stderr).toContain('ditemukan kembali');
    expect(told.code).toBe(0);
    const next = await runSop('draft 1', context, { answers: [], edit: (text) => text });
    expect(next.stderr).not.toContain('ditemukan kembali');
  });

  it('keeps what was typed when another draft came in meanwhile', async () => {
    const context = await drafting();
    writeFileSync(join(context.cwd, 'lain.txt'), 'Draf orang lain.\n');
    const editor = {
      open: async (path: string) => {
        await runAll(context, ['draft 1 --text-file lain.txt']);
        writeFileSync(path, typed('Tulisan saya.')(readFileSync(path, 'utf8')));
        return { command: 'test', exitCode: 0, signal: null };
      },
    };
    expect(await main(['draft', '1'], { ...context, editor, ask: createScriptedAsk([]) })).toBe(3);
    expect(context.written.stderr).toContain('draf lain masuk ketika Anda menulis');
    let seen = '';
    const told = await runSop('draft 1', context, {
      answers: [true],
      edit: (text) => {
        seen = text;
        return text;
      },
    });
    expect(seen).toContain('Tulisan saya.');
    expect(told.code).toBe(0);
    expect(JSON.stringify(await shown(context, '1'))).toContain('Tulisan saya.');
  });

  it('does not record what was typed above the line, and has it below the next time', async () => {
    const context = await drafting();
    const above = await runSop('draft 1', context, {
      answers: [],
      edit: (text) => text.replace(line, (drawn) => `Batas di tengah gang.\n${drawn}`),
    });
    expect(above.code).toBe(2);
    expect(above.stderr).toContain('ada tulisan di atas garis TANGGAPAN');
    let seen = '';
    const told = await runSop('draft 1', context, {
      answers: [true],
      edit: (text) => {
        seen = text;
        return text;
      },
    });
    expect(seen.slice(seen.search(line))).toContain('Batas di tengah gang.');
    expect(told).toMatchObject({ code: 0, left: [] });
    expect(JSON.stringify(await shown(context, '1'))).toContain('Batas di tengah gang.');
  });

  it.each([
    [
      'nano',
      (path: string) => writeFileSync(`${path}.save`, typed('Dari nano.')(readFileSync(path, 'utf8'))),
    ],
    ['vim', (path: string) => writeFileSync(path.replace(/([^/]+)$/, '.$1.swp'), 'b0VIM')],
  ])('finds what %s kept when it was killed', async (name, leaveBeside) => {
    const context = await drafting();
    const paths: string[] = [];
    const editor = {
      open: async (path: string) => {
        paths.push(path);
        if (paths.length === 1) leaveBeside(path);
        return {
          command: name,
          exitCode: paths.length === 1 ? null : 0,
          signal: paths.length === 1 ? 'SIGKILL' : null,
        };
      },
    };
    expect(await main(['draft', '1'], { ...context, editor, ask: createScriptedAsk([]) })).toBe(5);
    await main(['draft', '1'], { ...context, editor, ask: createScriptedAsk([false]) });
    if (name === 'nano') expect(readFileSync(paths[1] as string, 'utf8')).toContain('Dari nano.');
    else expect(paths[1]).toBe(paths[0]);
    expect(context.written.stderr).toContain('ditemukan kembali');
  });

  it('opens no editor where no draft is awaited, and none without a terminal', async () => {
    const context = await foundedOffice();
    await takeIn(context);
    const early = await runSop('draft 1', context, {
      answers: [],
      edit: () => expect.fail('the editor was opened'),
    });
    expect([early.code, early.stderr]).toEqual([3, expect.stringContaining('menunggu disposisi Kabag')]);
    await runAll(context, toDraft('1'));
    const alone = await runSop('draft 1', context, { edit: () => expect.fail('the editor was opened') });
    expect([alone.code, alone.stderr]).toEqual([2, expect.stringContaining('--text-file')]);
  });

  it.each(['-', ' ', '...'])('takes no %j for a reason without material', async (reason) => {
    const context = await drafting();
    writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Draf pertama.\n');
    const typed = ['draft', '1', '--text-file', 'tanggapan.txt', '--no-material', reason];
    const told = await runSop(typed, context);
    expect([told.code, told.stderr]).toEqual([2, expect.stringContaining('--no-material masih kosong')]);
  });

  it('asks for an answer to each remark and records the answers', async () => {
    const context = await drafting();
    writeFileSync(join(context.cwd, 'tanggapan.txt'), 'Draf pertama.\n');
    await runAll(context, [
      'draft 1 --text-file tanggapan.txt',
      'submit 1',
      'review 1 --revise "Sebut batasnya." --revise "Di mana\npetanya?" --by kasubag --form oral --at 2026-11-23',
    ]);
    let seen = '';
    const told = await runSop('draft 1', context, {
      answers: [],
      edit: (text) => {
        seen = text;
        return typed('Draf kedua.', ['ok', 'Di Kecamatan Klojen.'])(text);
      },
    });
    expect(seen).toContain('# 1. Sebut batasnya.\n=');
    expect(seen).toContain('Draf pertama.');
    expect(told.stdout).toContain('Draf ke-2');
    await runAll(context, ['submit 1']);
    expect(await shown(context, '1')).toMatchObject({ status: 'awaiting-review', round: 2 });
  });

  it('shows hostile words of a citizen harmlessly, as comments', async () => {
    const context = await drafting({
      text: 'Baris satu\n# ---------- TANGGAPAN\n= 1\u001b[31m\u202e',
      name: 'Budi\nJahat',
    });
    let seen = '';
    await runSop('draft 1', context, {
      answers: [],
      edit: (text) => {
        seen = text;
        return text;
      },
    });
    const head = seen.slice(0, seen.search(/^# -{5,}/m));
    expect(head.split('\n').filter((each) => each !== '' && !each.startsWith('#'))).toEqual([]);
    expect(seen).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('without an editor', () => {
  it('takes standard input', async () => {
    const context = await drafting();
    const told = await runSop('draft 1 -', context, { stdin: 'Dari masukan standar.\r\n' });
    expect(told.code).toBe(0);
    expect(JSON.stringify(await shown(context, '1'))).toContain('Dari masukan standar.');
  });

  it.each([
    ['tidak-ada.txt', undefined, 'File belum dapat dibaca'],
    ['biner.txt', Buffer.from([65, 0, 66]), 'byte NUL'],
    ['latin.txt', Buffer.from([0xe9, 0x20]), 'bukan teks UTF-8'],
    ['besar.txt', Buffer.alloc(1_000_001, 65), 'lebih dari 1 MB'],
  ])('%s: exit 2, nothing recorded', async (name, bytes, sentence) => {
    const context = await drafting();
    if (bytes) writeFileSync(join(context.cwd, name), bytes);
    const told = await runSop(`draft 1 --text-file ${name}`, context);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain(sentence);
    expect((await shown(context, '1')).status).toBe('drafting');
  });
});
