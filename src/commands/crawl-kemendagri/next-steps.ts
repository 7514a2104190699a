// What can be done of a source that was tested and does not work: one line, and the command.
import type { SourceCheck } from '../../desk/crawl/check-sources.ts';
import { cleanLine } from '../../terminal/clean.ts';
import type { Call } from '../command.ts';
import { hostMovedTo, hostsOf } from './told.ts';

type Advice = keyof Call<object>['words']['regulations']['sources']['advice'];

/** What another look or the office's own setting mends is said first; all else is looked at in the browser. */
const advised: Partial<Record<NonNullable<SourceCheck['error']>, Advice>> = {
  certificate: 'certificate',
  'certificate-chain': 'intermediate',
  'certificate-expired': 'expired',
  'certificate-name': 'otherName',
  'certificate-self-signed': 'selfSigned',
  'private-address': 'private',
  proxy: 'proxy',
  'proxy-silent': 'proxy',
  'proxy-setting': 'proxy',
};

/** Prints it for each that is blocked, unreachable or moved; what a changed page needs is said once for all. */
export function tellNextSteps(call: Call<object>, checks: readonly SourceCheck[]): void {
  const { print, words } = call;
  const { advice } = words.regulations.sources;
  for (const check of checks) {
    const step = nextStep(call, check);
    if (!step) continue;
    print.wrapped(`${cleanLine(check.setting.name)}: ${advice[step.advice]}`);
    for (const command of step.commands) print.line(`  ${print.style.command(command)}`);
  }
}

function nextStep(
  { words }: Call<object>,
  check: SourceCheck,
): { advice: Advice; commands: string[] } | null {
  const { setting, outcome, error } = check;
  const set = `sop regulation source set ${setting.id}`;
  const test = `sop regulation source test ${setting.id}`;
  const browse = words.crawl.byHand(hostsOf([check]));
  const movedTo = hostMovedTo(check);
  if (movedTo !== null) {
    const family = [...setting.family, movedTo].map((host) => `--family ${cleanLine(host)}`).join(' ');
    return { advice: 'moved', commands: [`${set} ${family}`] };
  }
  if ((outcome !== 'blocked' && outcome !== 'unreachable') || error === 'ended') return null;
  const advice = (error && advised[error]) ?? outcome;
  switch (advice) {
    case 'certificate':
    case 'intermediate':
      return { advice, commands: [`${set} --ca-file FILE`] };
    case 'private':
      return { advice, commands: [`${set} --private`] };
    case 'proxy':
      return { advice, commands: [test] };
    case 'unreachable':
      return { advice, commands: [test, browse] };
    case 'blocked':
      return { advice, commands: [browse, `sop regulation source off ${setting.id} --why "…"`] };
    default:
      return { advice, commands: [browse] };
  }
}
