// Which of the sources work from this network, as `sop crawl-kemendagri --check-sources` shows it.
import type { ExitCode } from '../../../errors.ts';
import type { Call } from '../../command.ts';
import { checkAndTell } from '../../crawl-kemendagri/checks.ts';

/** Checks those that were typed, or all; exit 5 where one that is on does not work. */
export function testSources(call: Call<object>): Promise<ExitCode> {
  return checkAndTell(call, call.args);
}
