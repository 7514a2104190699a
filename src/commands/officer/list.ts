// sop officer list: who works in the office, in which role, since when, and who types on this PC.
import { typists } from '../../desk/officers.ts';
import { nameOf, openSession, type Session } from '../../desk/session.ts';
import { exitCodes } from '../../errors.ts';
import { formatTable } from '../../terminal/table.ts';
import { type Call, defineCommand } from '../command.ts';
import { periodWords } from '../office/recorded.ts';

export const officerList = defineCommand({
  arguments: '',
  options: {},
  async run(call) {
    const { options, print, words } = call;
    const session = openSession(call.context, options);
    const rows = officerRows(session);
    if (options.json) {
      print.json({ device: session.device, officers: rows });
      return exitCodes.done;
    }
    const { heads } = words.office.officers;
    const table = formatTable({
      columns: [
        { head: heads.id },
        { head: heads.name },
        { head: heads.title, flexible: true },
        { head: heads.roles },
        { head: rows.some(({ from, to }) => from ?? to) ? heads.period : '' },
      ],
      rows: rows.map((row) => [
        row.id,
        row.name,
        row.title,
        row.roles.map((role) => words.vocabulary.roles[role]).join(', '),
        periodWords(call, row.from, row.to),
      ]),
      width: print.columns,
      style: print.style,
    });
    for (const block of table) print.raw(block);
    tellTypists(call, session);
    return exitCodes.done;
  },
});

/** One row an appointment: an officer with a second role from another day on has two. */
function officerRows(session: Session) {
  const here = typists(session);
  return [...session.office.officers.values()].flatMap(({ id, appointments }) => {
    const person = session.people.get(id);
    return appointments.map(({ roles, from, to, event }) => {
      const words = session.view.words(event) ?? {};
      return {
        id,
        name: person?.name ?? id,
        title: typeof words['title'] === 'string' ? words['title'] : '',
        nip: person?.nip ?? null,
        roles,
        from,
        to,
        here: here.includes(id),
      };
    });
  });
}

function tellTypists({ print, words }: Call<object>, session: Session): void {
  const { officers } = words.office;
  const names = typists(session).map((id) => nameOf(session, id));
  print.line(names.length > 0 ? officers.names(names) : officers.readOnly);
}
