// Who decided, who typed, when and in which form: what every recording command's options say together.
import type { Context } from '../context.ts';
import { exitCodes, UserError } from '../errors.ts';
import { readConfig, writeConfig } from '../local/config.ts';
import type { Form, ProposedEvent, Role } from '../procedure/event.ts';
import { rolesOn } from '../procedure/office.ts';
import { actingOfficers, awaitedOn } from '../procedure/stand-ins.ts';
import { formatInstant } from '../procedure/time.ts';
import { forms } from '../procedure/words.ts';
import type { NewFile } from './archive.ts';
import { readScan } from './attachments.ts';
import { parseTyped } from './moments.ts';
import { nameOf, officerTyped, type Session, today } from './session.ts';

export interface RecordingOptions {
  at?: string;
  started?: string;
  by?: string;
  form?: string;
  scan?: string;
  irregular?: string;
  clockOk?: boolean;
}

export interface Recording {
  /** The fields that every proposed event takes from here. */
  envelope: Pick<ProposedEvent, 'at' | 'source' | 'spans' | 'by' | 'recordedBy' | 'form' | 'irregular'>;
  /** Why it is out of order; goes to the words. */
  irregularReason: string | null;
  scan: NewFile | null;
  clockOk: boolean;
}

/** The form that was used last on this PC, which most often is used again; paper at first. */
export function lastForm({ stateFolder }: Context): Form {
  const form = readConfig(stateFolder).lastForm as Form;
  return form !== 'terminal' && forms.includes(form) ? form : 'paper';
}

export function rememberForm({ stateFolder }: Context, form: Form): void {
  const config = readConfig(stateFolder);
  if (config.lastForm !== form) writeConfig(stateFolder, { ...config, lastForm: form });
}

/**
 * Who decides on a day, given the roles that may: `--by`, where a role means the officer in it whom the case names; else the person who types if the role is theirs, else the
 * officer whom the case names, else the one who acts in the role: a stand-in before who is away. Throws UserError
 * `by-needed` where several could.
 */
export function decider(
  session: Session,
  by: string | undefined,
  roles: readonly Role[],
  named: string | null,
  day = today(session),
): string {
  if (by !== undefined) {
    const role = roles.find((one) => one === by.toLowerCase());
    const meant = role && named !== null && awaitedOn(session.office, { role, officer: named }, day).officer;
    return meant || officerTyped(session, by, day);
  }
  if (rolesOn(session.office, session.officer.id, day).some((role) => roles.includes(role)))
    return session.officer.id;
  const holders = deciders(session, roles, day);
  const awaited = roles.map((role) => awaitedOn(session.office, { role, officer: named }, day).officer);
  const [instead] = awaited.filter((id) => id !== null && holders.includes(id));
  if (named !== null && instead) return instead;
  if (holders.length === 1) return holders[0] as string;
  const names = holders.map((id) => nameOf(session, id));
  throw new UserError(
    'by-needed',
    { roles: [...roles], names, typist: session.officer.name },
    exitCodes.usage,
  );
}

/** Everyone who acts in one of the roles on a day. */
export function deciders(session: Session, roles: readonly Role[], day = today(session)): string[] {
  return [...new Set(roles.flatMap((role) => actingOfficers(session.office, role, day)))];
}

/**
 * Puts the options together. `worked` says that the terminal saw the work from the command's begin to now.
 * Throws UserError for a form, a time or a scan that cannot be (exit 2), naming the option.
 */
export function resolveRecording(
  session: Session,
  options: RecordingOptions,
  by: string,
  worked = false,
): Recording {
  if (options.irregular !== undefined && options.irregular.trim() === '') {
    throw new UserError('text-empty', { flag: '--irregular' }, exitCodes.usage);
  }
  const form = resolveForm(options.form, by === session.officer.id, nameOf(session, by));
  const now = session.context.clock();
  const stated = options.at === undefined ? null : parseTyped(options.at, '--at', now, session.zone);
  if (stated === null && form !== 'terminal') {
    throw new UserError('time-needed', { flag: '--at', name: nameOf(session, by) }, exitCodes.usage);
  }
  const at = stated?.at ?? formatInstant(now, session.zone);
  const spans = spansOf(session, options, at, worked && stated === null);
  return {
    envelope: {
      at,
      source: stated ? 'stated' : 'measured',
      ...(spans && { spans }),
      by,
      recordedBy: session.officer.id,
      form,
      ...(options.irregular !== undefined && { irregular: true as const }),
    },
    irregularReason: options.irregular ?? null,
    scan: options.scan === undefined ? null : readScan(session, options.scan),
    clockOk: options.clockOk === true,
  };
}

/** What anyone may record, by who types or by whom `--by` names. */
export function ownRecording(session: Session, options: RecordingOptions): Recording {
  const by = options.by === undefined ? session.officer.id : officerTyped(session, options.by);
  return resolveRecording(session, options, by);
}

/** For a second event of the same act: its mark, its time and its scan belong to the first. */
export function besideRecording({ envelope, clockOk }: Recording): Recording {
  const { irregular: _mark, spans: _spans, ...shared } = envelope;
  return { envelope: shared, irregularReason: null, scan: null, clockOk };
}

function resolveForm(typed: string | undefined, own: boolean, name: string): Form {
  if (typed !== undefined && !forms.includes(typed as Form)) {
    throw new UserError('form-unknown', { typed, forms: [...forms] }, exitCodes.usage);
  }
  if (own) {
    // The typist's own act has the form of the terminal, whatever it was written on before.
    return 'terminal';
  }
  if (typed === undefined || typed === 'terminal')
    throw new UserError('form-needed', { name }, exitCodes.usage);
  return typed as Form;
}

function spansOf(
  session: Session,
  options: RecordingOptions,
  at: string,
  worked: boolean,
): [string, string][] | null {
  if (options.started !== undefined) {
    const started = parseTyped(options.started, '--started', session.context.clock(), session.zone);
    if (started.precision === 'day' || at.length === 10 || started.instant > Date.parse(at)) {
      throw new UserError('started-after-at', { started: started.at, at }, exitCodes.usage);
    }
    return [[started.at, at]];
  }
  return worked ? [[formatInstant(session.begun, session.zone), at]] : null;
}
