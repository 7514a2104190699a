// sop officer list: who works in the office, in which role, since when, for whom, and who types on which computer.
import { isFormer } from '../../desk/officers.ts';
import { mayType, nameOf, openSession, type Session, today } from '../../desk/session.ts';
import { exitCodes } from '../../errors.ts';
import type { Appointment } from '../../procedure/office.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { displayWidth } from '../../terminal/text.ts';
import { type Call, defineCommand } from '../command.ts';
import { periodWords } from '../office/recorded.ts';

export const officerList = defineCommand({
  arguments: '',
  options: {},
  async run(call) {
    const { options, print, words } = call;
    const session = openSession(call.context, options);
    const rows = officerRows(session);
    const devices = deviceRows(session);
    if (options.json) {
      print.json({ device: session.device, officers: rows, devices });
      return exitCodes.done;
    }
    const say = words.office.officers;
    const isPast = ({ to }: Row) => to !== null && to < today(session);
    const past = rows.filter(isPast);
    const present = rows.filter((row) => !isPast(row));
    printRows(
      call,
      present.filter(({ standIn }) => standIn === null),
      true,
    );
    printStandIns(call, session, present);
    if (past.length > 0) {
      print.line(`\n${print.style.heading(say.past)}`);
      printRows(call, past, false);
    }
    printDevices(call, session, devices);
    return exitCodes.done;
  },
});

type Row = ReturnType<typeof officerRows>[number];
type DeviceRow = ReturnType<typeof deviceRows>[number];

/** One row an appointment: an officer with a second role from another day on has two. */
function officerRows(session: Session) {
  const day = today(session);
  const here = mayType(session.office, session.device, day);
  return [...session.office.officers.values()].flatMap(({ id, appointments }) => {
    const person = session.people.get(id);
    return appointments.map(({ roles, from, to, event, standIn }: Appointment) => {
      const words = session.view.words(event) ?? {};
      return {
        id,
        name: person?.name ?? id,
        title: typeof words['title'] === 'string' ? words['title'] : '',
        nip: person?.nip ?? null,
        roles,
        from,
        to,
        standIn,
        here: here.includes(id),
        former: isFormer(session, id),
      };
    });
  });
}

function deviceRows({ office, ...session }: Session) {
  return [...office.devices.values()].map(({ code, root }) => ({
    code,
    root,
    here: code === session.device,
    officers: mayType(office, code, today(session)),
  }));
}

function printRows(call: Call<object>, rows: Row[], withHeads: boolean): void {
  const { print, words } = call;
  const { heads } = words.office.officers;
  const head = (text: string) => (withHeads ? text : '');
  const cells = rows.map((row) => [
    row.id,
    cleanLine(row.name),
    cleanLine(row.title),
    row.roles.map((role) => words.vocabulary.roles[role]).join(', '),
    periodWords(call, row.from, row.to),
  ]);
  const widths = [0, 1, 2, 3, 4].map((at) =>
    Math.max(0, ...cells.map((row) => displayWidth(row[at] ?? '') + 2)),
  );
  if (widths.reduce((sum, width) => sum + width, 0) > print.columns + 2) {
    // A title that is cut names no post.
    for (const [id = '', name, title, held, period] of cells) {
      const indent = ' '.repeat(id.length + 2);
      const told = [[name, title].filter(Boolean).join(', '), [held, period].filter(Boolean).join(', ')];
      print.wrapped(told.join('\n'), { indent, first: `${id}  ` });
    }
    return;
  }
  print.table({
    columns: [
      { head: head(heads.id) },
      { head: head(heads.name) },
      { head: head(heads.title), flexible: true },
      { head: head(heads.roles) },
      { head: rows.some(({ from, to }) => from ?? to) ? head(heads.period) : '' },
    ],
    rows: cells,
  });
}

/** Who is away, and who does their work; from which day on a post is vacant. */
function printStandIns(call: Call<object>, session: Session, rows: Row[]): void {
  const { print, words } = call;
  const say = words.office.officers;
  const standIns = rows.flatMap((row) => (row.standIn ? [{ ...row, standIn: row.standIn }] : []));
  if (standIns.length === 0) return;
  print.line(`\n${print.style.heading(say.standIns)}`);
  for (const { id, name, title, from, to, standIn } of standIns) {
    const period = periodWords(call, from, to);
    const other = cleanLine(nameOf(session, standIn.for));
    const text = say.standInLine({ id, name: cleanLine(name), title: cleanLine(title), for: other, period });
    print.wrapped(text, { indent: '  ' });
  }
}

function printDevices({ print, words }: Call<object>, session: Session, devices: DeviceRow[]): void {
  const say = words.office.officers;
  if (session.device === null) print.line(`\n${say.readOnly}`);
  print.line(`\n${print.style.heading(say.devices)}`);
  for (const { code, here, officers } of devices) {
    const names = officers.map((id) => cleanLine(nameOf(session, id))).join(', ') || say.nobodyTypes;
    const which = here ? `${say.device(code)} (${say.thisDevice})` : say.device(code);
    print.wrapped(`${which}: ${names}`, { indent: '  ' });
  }
}
