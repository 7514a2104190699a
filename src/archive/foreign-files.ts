// Names that sync tools and systems leave in a shared folder: recognised, reported, never read as parts.

export type ForeignKind = 'conflict-copy' | 'temporary' | 'system' | 'unknown';

/** Losing sides of a conflict, as each tool names them. */
const conflictNames = [
  /\.sync-conflict-\d{8}-\d{6}-[A-Z0-9]+/, // Syncthing
  /\([^)]*conflicted copy[^)]*\)|_conflict-/i, // Nextcloud, ownCloud, Dropbox
  /\((case|white ?space|shared folder)[^)]* conflict/i, // Dropbox
  /-safeBackup-\d+/, // OneDrive on Linux
  /\.json-?[^.]*\.conflict\d*$|\.conflict\d+$|\.\.path[12]$/, // rclone bisync
  /^[^/]* \(\d+\)\.[a-z0-9]+$/i, // Google Drive
  /^[^/]*\.\d+ \d+\.json$/, // iCloud
  /^\d{4}-\d\d-\d\d\.\d+-[^/]+\.json$/, // OneDrive: the name of the PC behind a hyphen
];

/** Files that are still being written or copied. */
const temporaryNames = [
  /^~\$/, // ours, and Office's
  /^\.syncthing\..*\.tmp$|^~syncthing~/,
  /\.(tmp|part|partial|filepart|crdownload)$/i,
  /^\.~lock\.|^\..*\.sw[a-z]$|~$/, // editors
];

const systemNames =
  /^(desktop\.ini|Thumbs\.db|\.DS_Store|Icon\r|\.dropbox.*|\.stfolder.*|\.stignore|\.stversions|\.nextcloudsync\.log|\.sync_.*\.db.*|\.owncloudsync\.log|\.tmp\.drive(down|up)load|\.~.*)$/i;

/** What a file that is no part of the archive is, by its path. */
export function kindOfForeign(path: string): ForeignKind {
  const parts = path.split('/');
  const name = parts.at(-1)!;
  if (parts.some((part) => systemNames.test(part))) return 'system';
  if (temporaryNames.some((pattern) => pattern.test(name))) return 'temporary';
  return conflictNames.some((pattern) => pattern.test(name)) ? 'conflict-copy' : 'unknown';
}
