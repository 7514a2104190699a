// sop deadline list: every legal limit, its basis, whether it is used, and how sure it is.
import { openSession, today } from '../../desk/session.ts';
import { exitCodes } from '../../errors.ts';
import { type DeadlineRule, inquiryKinds } from '../../procedure/deadlines/rules.ts';
import { type ListedRule, listDeadlineRules } from '../../procedure/deadlines/settings.ts';
import { cleanLine } from '../../terminal/clean.ts';
import { padText } from '../../terminal/text.ts';
import { type Call, defineCommand } from '../command.ts';

export const deadlineList = defineCommand({
  arguments: '',
  options: {},
  async run(call) {
    const { options, print, words } = call;
    const session = openSession(call.context, options);
    const rules = listDeadlineRules(session.office, today(session));
    if (options.json) {
      print.json({ deadlines: rules.map(ruleJson) });
      return exitCodes.done;
    }
    const say = words.deadlines.list;
    const widest = (texts: string[]) => Math.max(...texts.map((text) => text.length));
    const widths = {
      id: widest(rules.map(({ rule }) => rule.id)),
      length: widest(rules.map(({ rule }) => words.deadlines.length(rule))),
    };
    const national = rules.filter(({ own }) => !own);
    const own = rules.filter((rule) => rule.own);
    print.line(print.style.heading(say.title));
    for (const rule of national) printRule(call, rule, widths);
    if (own.length > 0) print.line(`\n${print.style.heading(say.ownTitle)}`);
    for (const rule of own) printRule(call, rule, widths);
    const uncertain = national.find(({ rule, on }) => !on && rule.confidence !== 'H');
    if (uncertain) {
      print.line(`\n${say.more}`);
      print.line(`  ${print.style.command(`sop deadline set ${uncertain.rule.id} --on`)}`);
    }
    return exitCodes.done;
  },
});

/** One rule as scripts read it. */
function ruleJson({ rule, on, own, since }: ListedRule): Record<string, unknown> {
  const { id, basis, confidence, name: _name, ...rest } = rule;
  const certain = confidence === 'H';
  return { name: id, on, own, since, certain, basis: basis.short, basisInFull: basis.full, ...rest };
}

function printRule(
  { print, words }: Call<object>,
  { rule, on, own, since }: ListedRule,
  widths: { id: number; length: number },
): void {
  const { style } = print;
  const say = words.deadlines;
  const state = [
    on ? say.list.on : say.list.off,
    ...(since === null ? [] : [say.list.since(words.dates.shortDay(since))]),
    ...(rule.confidence === 'H' ? [] : [say.list.uncertain]),
  ].join(', ');
  const sign = on ? style.good(style.signs.done) : ' ';
  const length = say.length(rule);
  print.line(
    `${sign} ${style.command(padText(rule.id, widths.id))}  ${padText(length, widths.length)}  ${rule.confidence === 'H' ? state : style.look(state)}`,
  );
  const name = own ? cleanLine(say.nameOf(rule)) : say.nameOf(rule);
  const about = [
    words.vocabulary.sentence(name),
    scopeOf(rule, words),
    ...(rule.extension ? [say.extendable(say.length(rule.extension), rule.extension.times)] : []),
    ...(rule.until === 'first-answer' ? [say.list.firstAnswer] : []),
    ...(rule.pauses ? [say.list.pauses] : []),
  ].join('; ');
  print.wrapped(about, { indent: '    ' });
  print.wrapped(cleanLine(rule.basis.full), { indent: '    ', paint: style.dim });
}

function scopeOf({ kinds, channels = [], classes = [] }: DeadlineRule, words: Call<object>['words']): string {
  const { vocabulary } = words;
  const say = words.deadlines.list;
  const all = inquiryKinds.every((kind) => kinds.includes(kind));
  return say.scope(
    all ? [say.allKinds] : kinds.map((kind) => vocabulary.kinds[kind]),
    channels.map((channel) => vocabulary.channels[channel]),
    classes.map((name) => (name === null ? say.unclassified : vocabulary.caseClasses[name])),
  );
}
